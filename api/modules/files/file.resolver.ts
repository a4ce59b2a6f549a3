import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { beginUpload } from './file.service.ts';
import { BeginUploadInput, FileResult, FileType } from './file.types.ts';
import { findFile, receivedOf } from './file-reading.service.ts';

/** Files: announced here, sent and fetched over HTTP. */
@Resolver(() => FileType)
export class FileResolver {
  @Mutation(() => FileResult, { description: 'Announces a file, whose bytes are then put to /files/<id> (上传附件).' })
  beginUpload(
    @Arg('input', () => BeginUploadInput, { description: 'The file.' }) input: BeginUploadInput,
    @Ctx() context: Context,
  ) {
    return context.write('beginUpload', input, (uow) => beginUpload(uow, input), findFile);
  }

  @FieldResolver(() => Int, { description: 'Bytes that are here; sending goes on behind them.' })
  received(@Root() file: FileType, @Ctx() context: Context): Promise<number> {
    return receivedOf(context, file);
  }
}
