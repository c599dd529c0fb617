// What is said within sentences, where it stands alone.
import { Pipe, type PipeTransform } from '@angular/core';
import { begun } from '@samplan/wording';

@Pipe({ name: 'begun' })
export class BegunPipe implements PipeTransform {
  transform(words: string): string {
    return begun(words);
  }
}
