// Where an item lands that is dragged past others.
import { describe, expect, it } from 'vitest';
import { placeAt } from './drag-order';

const boxes = [
  { top: 0, bottom: 100 },
  { top: 100, bottom: 120 },
  { top: 120, bottom: 300 },
];

describe('An item that is dragged', () => {
  it('takes the place of another when it is past its middle', () => {
    expect(placeAt(boxes, 0, 105)).toBe(0);
    expect(placeAt(boxes, 0, 111)).toBe(1);
    expect(placeAt(boxes, 0, 211)).toBe(2);
    expect(placeAt(boxes, 2, 109)).toBe(1);
    expect(placeAt(boxes, 2, 49)).toBe(0);
  });

  it('stays within the list, however far it is dragged', () => {
    expect(placeAt(boxes, 1, 9000)).toBe(2);
    expect(placeAt(boxes, 1, -9000)).toBe(0);
    expect(placeAt(boxes, 1, 110)).toBe(1);
  });
});
