// Keeps what was to be stored out of the log: an unexpected error is noted by its kind and place alone.
import { STATUS_CODES } from 'node:http';
import { Catch, HttpException, Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { withoutContent } from './without-content';

@Catch()
export class QuietErrors extends BaseExceptionFilter {
  private readonly log = new Logger('Errors');

  override catch(problem: unknown, host: ArgumentsHost): void {
    // GraphQL has an error shape of its own (graphql-errors.ts).
    if (host.getType<string>() === 'graphql') throw problem;
    if (problem instanceof HttpException) return super.catch(problem, host);
    const told: unknown = problem instanceof Error ? Reflect.get(problem, 'statusCode') : undefined;
    const status = typeof told === 'number' && told >= 400 && told < 600 ? told : 500;
    if (status >= 500) this.log.error(withoutContent(problem));
    super.catch(new HttpException(STATUS_CODES[status] ?? 'Error', status), host);
  }
}
