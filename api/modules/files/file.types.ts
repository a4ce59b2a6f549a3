import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';

export const FileStateEnum = { UPLOADING: 'UPLOADING', KEPT: 'KEPT' } as const;
registerEnumType(FileStateEnum, {
  name: 'FileState',
  description: 'How far a file is: announced and perhaps sent in part, or whole, examined and kept.',
  valuesConfig: { UPLOADING: { description: '上传中' }, KEPT: { description: '已保存' } },
});

/** A file; its bytes go and come over `/files/<id>`. */
@ObjectType('File', { description: 'A file by reference; its bytes are sent and fetched at /files/<id>.' })
export class FileType {
  rowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => FileStateEnum, { description: 'How far it is.' }) state!: string;
  @Field(() => String, { description: 'Its name, cleaned of what a name may not hold.' }) name!: string;
  @Field(() => Int, { description: 'Bytes.' }) size!: number;
  @Field(() => Int, { description: 'Bytes that are here; sending goes on behind them.' }) received?: number;
  @Field(() => String, { description: 'SHA-256 in hexadecimal, verified whenever it is read (M-101).' })
  sha256!: string;
  @Field(() => String, { nullable: true, description: 'What it is by its content; null: not examined yet.' })
  mediaType!: string | null;
  @Field(() => InstantScalar, { description: 'When it was announced.' }) uploadedAt!: Date;
}

/** What a write on a file answers. */
export const FileResult = createUnionType({
  name: 'FileResult',
  description: 'The file as it stands, or why nothing was done.',
  types: () => [FileType, ProblemType] as const,
});

@InputType({ description: 'A file to hand in, as it lies before the person who does.' })
export class BeginUploadInput extends WriteInput {
  @Field(() => TextScalar, { description: 'Its name, at most 120 characters; the ending tells the kind.' })
  name!: string;
  @Field(() => Int, { description: 'Bytes, at most 209,715,200 (200 MiB).' }) size!: number;
  @Field(() => String, { description: 'SHA-256 in hexadecimal, small letters.' }) sha256!: string;
}
