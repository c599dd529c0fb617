// Where each stands in the picture.
import { NETWORK_RINGS } from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import { CENTRE, HALF_LETTER, middleOf, RADIUS, shortened, SIDE, spotsIn } from './ring-layout';

const apart = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe('The picture of those around the owner', () => {
  it.each(NETWORK_RINGS)('places everybody on the ring %s, within the picture', (ring) => {
    for (const count of [0, 1, 2, 3, 8, 30, 100]) {
      const spots = spotsIn(ring, count);
      expect(spots).toHaveLength(count);
      for (const spot of spots) {
        expect(apart(spot, CENTRE)).toBeCloseTo(RADIUS[ring]);
        for (const along of [spot.x, spot.y]) {
          expect(along - 27 * spot.scale).toBeGreaterThan(0);
          expect(along + 27 * spot.scale).toBeLessThan(SIDE);
        }
      }
    }
  });

  it('leaves no mark on another, until they are so many that only initials could tell', () => {
    for (const ring of NETWORK_RINGS)
      for (let count = 2; count <= 30; count++) {
        const [first, second] = spotsIn(ring, count);
        if (!first || !second) throw new Error('Too few.');
        expect(apart(first, second), `${ring} ${count}`).toBeGreaterThanOrEqual(52 * first.scale);
      }
  });

  it('goes clockwise from the left, in the order of the list', () => {
    const angles = spotsIn('helps', 4).map(({ x, y }) => Math.atan2(y - CENTRE.y, x - CENTRE.x));
    const turned = angles.map((angle) => Math.round(((angle - (angles[0] ?? 0)) * 180) / Math.PI + 360) % 360);
    expect(turned).toEqual([0, 90, 180, 270]);
  });

  it('names those who have room: on a phone fewer than on a wide screen', () => {
    const named = (count: number) => spotsIn('helps', count)[0]?.named;
    expect([named(1), named(12), named(14), named(40)]).toEqual(['everywhere', 'everywhere', 'wide', 'nowhere']);
  });

  it('has shorter names, and nothing under them, where many stand close', () => {
    const [few] = spotsIn('helps', 4);
    const [many] = spotsIn('helps', 13);
    expect([few?.letters, few?.hasPart]).toEqual([14, true]);
    expect([many?.letters, many?.hasPart]).toEqual([8, false]);
  });

  it('keeps names within the picture, and short', () => {
    const nameAt = (x: number, name: string) => middleOf(x, name, HALF_LETTER.name);
    expect(nameAt(300, 'Anne')).toBe(300);
    expect(nameAt(40, 'Fastlegen')).toBe(76.5);
    expect(nameAt(580, 'Fastlegen')).toBe(SIDE - 76.5);
    expect(shortened('Fastlegen', 14)).toBe('Fastlegen');
    expect(shortened('Tante Liv på Bakken', 14)).toBe('Tante Liv på…');
    expect(shortened('Hjelpemiddelsentralen', 14)).toBe('Hjelpemiddels…');
    expect(shortened('turvenn fra Frivilligsentralen', 18)).toBe('turvenn fra…');
  });
});
