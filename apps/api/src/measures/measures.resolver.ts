// Measures, and who answers for them: one line a method, the lock stands in the schema.
import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';

@Resolver()
export class MeasuresResolver {
  @Query('board')
  board(): never {
    throw new Error('Not written yet.');
  }

  @Query('responsibility')
  responsibility(): never {
    throw new Error('Not written yet.');
  }

  @Query('serviceLevels')
  serviceLevels(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('addMeasure')
  addMeasure(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('changeMeasure')
  changeMeasure(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('orderMeasures')
  orderMeasures(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('changeHelper')
  changeHelper(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('askResponsibility')
  askResponsibility(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('answerResponsibility')
  answerResponsibility(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('talkResponsibility')
  talkResponsibility(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('endResponsibility')
  endResponsibility(): never {
    throw new Error('Not written yet.');
  }
}

@Resolver('Section')
export class MeasuresOfSectionResolver {
  @ResolveField('measures')
  measures(): readonly never[] {
    return [];
  }

  @ResolveField('candidates')
  candidates(): readonly never[] {
    return [];
  }
}
