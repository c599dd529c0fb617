// Who takes part.
import { Component } from '@angular/core';
@Component({ selector: 'sam-people', template: '<h1>Hvem er med</h1>' })
export class People {}
