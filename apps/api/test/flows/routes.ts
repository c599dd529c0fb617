// The addresses of the server with something in them to be filled in, as its router knows them.
import type { INestApplication } from '@nestjs/common';

export interface Route {
  readonly method: string;
  readonly parameters: readonly string[];
  /** The address with something in the place of each parameter. */
  fill(parameter: (name: string) => string): string;
}

/** @throws where the router is another than the one that this was written for */
export function routesOf(app: INestApplication): readonly Route[] {
  const express: unknown = app.getHttpAdapter().getInstance();
  const stack = at(at(express, 'router'), 'stack');
  if (!Array.isArray(stack)) throw new Error('The router keeps its routes elsewhere.');
  return stack.flatMap((layer: unknown) => {
    const path = at(at(layer, 'route'), 'path');
    if (typeof path !== 'string' || !path.includes(':')) return [];
    const fill: Route['fill'] = (parameter) => path.replaceAll(/:(\w+)/g, (_, name: string) => parameter(name));
    const parameters = [...path.matchAll(/:(\w+)/g)].flatMap(([, name]) => name ?? []);
    const methods = Object.keys(Object(at(at(layer, 'route'), 'methods')));
    return methods.map((method) => ({ method: method.toUpperCase(), parameters, fill }));
  });
}

const at = (value: unknown, key: string): unknown =>
  (typeof value === 'object' || typeof value === 'function') && value !== null ? Reflect.get(value, key) : undefined;
