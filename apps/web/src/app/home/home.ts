// Home.
import { Component } from '@angular/core';
@Component({ selector: 'sam-home', template: '<h1>Hjem</h1>' })
export class Home {}
