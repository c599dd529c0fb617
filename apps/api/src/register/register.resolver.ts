// The register of plans: one line a method, the lock stands in the schema.
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { asId, parseId, type PlainDate } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { ExportOverview } from './commands/export-overview';
import { ExportRegistration } from './commands/export-registration';
import type { Filter } from './looked-for';
import { RegisterOverview, type Overview } from './overview';
import { Register, type RegisterPage } from './register';

interface RegisterFilter extends Omit<Filter, 'unit'> {
  readonly on?: PlainDate | null;
  readonly unitId?: string | null;
}

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly plans: Register,
    private readonly numbers: RegisterOverview,
    private readonly figures: ExportOverview,
    private readonly list: ExportRegistration,
  ) {}

  @Query('register')
  register(
    @Context('permit') permit: Permit<'see-register'>,
    @Args('filter') filter?: RegisterFilter | null,
    @Args('after') after?: string | null,
    @Args('first') first?: number | null,
  ): Promise<RegisterPage> {
    return this.plans.page(permit, filterOf(filter ?? {}), filter?.on ?? null, after ?? null, first ?? null);
  }

  @Query('registerOverview')
  registerOverview(
    @Context('permit') permit: Permit<'see-register'>,
    @Args('on') on?: PlainDate | null,
  ): Promise<Overview> {
    return this.numbers.view(permit, on ?? null);
  }

  @Query('overviewAsCsv')
  overviewAsCsv(@Context('permit') permit: Permit<'see-register'>, @Args('on') on?: PlainDate | null): Promise<string> {
    return this.figures.run(permit, on ?? null);
  }

  @Query('registrationList')
  registrationList(
    @Context('permit') permit: Permit<'see-register'>,
    @Args('on') on?: PlainDate | null,
  ): Promise<string> {
    return this.list.run(permit, on ?? null);
  }
}

/** What is no id is a unit of which nobody coordinates. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';

function filterOf({ unitId, state, type, age, mark }: RegisterFilter): Filter {
  return { state, type, age, mark, unit: unitId ? (parseId<'unit'>(unitId) ?? asId<'unit'>(NOWHERE)) : null };
}
