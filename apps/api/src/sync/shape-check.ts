// What may stand in a room's document: plan-doc's law for the kind of its section.
import { rootType, shapeProblem } from '@samplan/plan-doc';
import type { RoomId, Shape } from '@samplan/sync/server';
import type { Addresses } from './addresses';

export class ShapeCheck implements Shape {
  constructor(private readonly addresses: Addresses) {}

  allowsRoot(room: RoomId, name: string): boolean {
    return rootType(this.addresses.of(room).kind, name) !== undefined;
  }

  rootType(room: RoomId, name: string): 'xml' | 'text' {
    return rootType(this.addresses.of(room).kind, name) ?? 'xml';
  }

  problem(room: RoomId, doc: Parameters<Shape['problem']>[1]): string | undefined {
    return shapeProblem(this.addresses.of(room).kind, doc);
  }
}
