import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { ItemSourceEnum, SecrecyEnum } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { TargetType } from '../targets/target.types.ts';
import { matrixFields, templateHeads } from './matrix-columns.rules.ts';

export const MatrixFieldEnum = Object.fromEntries(matrixFields.map((name) => [name, name]));
registerEnumType(MatrixFieldEnum, {
  name: 'MatrixField',
  description: 'What a column of a responsibility matrix holds (责任分解表, M-19).',
  valuesConfig: Object.fromEntries(matrixFields.map((name) => [name, { description: templateHeads[name] }])),
});

@ObjectType('MatrixColumn', { description: 'A column of an uploaded sheet.' })
export class MatrixColumnType {
  @Field(() => Int, { description: 'Its place, from 0.' }) at!: number;
  @Field(() => String, { description: 'Its letters, such as C.' }) letters!: string;
  @Field(() => String, { description: 'Its head.' }) head!: string;
  @Field(() => String, { description: 'The first text below the head.' }) sample!: string;
  @Field(() => MatrixFieldEnum, { nullable: true, description: 'What it seems to hold.' }) field!: string | null;
}

/** A matrix that the acting post uploaded (M-19). */
@ObjectType('MatrixFile', { description: 'A responsibility matrix that you uploaded; kept for two days (M-19).' })
export class MatrixFileType {
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Name of the file.' }) name!: string;
  @Field(() => String, { description: 'Name of the sheet; empty for comma-separated values.' }) sheet!: string;
  @Field(() => Int, { description: 'The row of heads, from 1.' }) headRow!: number;
  @Field(() => InstantScalar, { description: 'When it was uploaded.' }) uploadedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was imported last.' }) importedAt!: Date | null;
  @Field(() => Int, { description: 'Matters that the last import registered.' }) registered!: number;
  @Field(() => Int, { description: 'Lines that the last import found registered.' }) known!: number;
  @Field(() => [MatrixColumnType], { description: 'Its columns.' }) columns!: MatrixColumnType[];
}

@ObjectType('MatrixFault', { description: 'A cell that must be mended before the matrix is imported.' })
export class MatrixFaultType {
  @Field(() => Int, { description: 'Row of the sheet, from 1.' }) row!: number;
  @Field(() => String, { description: 'Place in the sheet, such as E7; the row alone where there is no column.' })
  cell!: string;
  @Field(() => MatrixFieldEnum, { nullable: true, description: 'What the cell holds.' }) field!: string | null;
  @Field(() => String, { description: 'Stable code.' }) code!: string;
  @Field(() => String, { description: 'What is wrong, in the language of the request.' }) message!: string;
  @Field(() => String, { description: 'What mends it, in the language of the request.' }) remedy!: string;
}

@ObjectType('MatrixCell', { description: 'A cell as the file has it.' })
export class MatrixCellType {
  @Field(() => MatrixFieldEnum, { description: 'What it holds.' }) field!: string;
  @Field(() => String, { description: 'Its text.' }) text!: string;
}

@ObjectType('MatrixLine', { description: 'One task of a matrix as it would be registered.' })
export class MatrixLineType {
  leadRowId!: number | null;
  supportRowIds!: number[];
  @Field(() => Int, { description: 'Row of the sheet, from 1.' }) row!: number;
  @Field(() => String, { description: 'Number of the line in its document.' }) line!: string;
  @Field(() => String, { description: 'Aspect; empty: none.' }) aspect!: string;
  @Field(() => String, { description: 'Title of the matter.' }) title!: string;
  @Field(() => [MatrixCellType], { description: 'Its cells as the file has them.' }) cells!: MatrixCellType[];
  @Field(() => String, { nullable: true, description: 'Leader in charge.' }) leader!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Limit, as a day.' }) dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Limit, in working days from issue.' }) workingDays!: number | null;
  @Field(() => String, { nullable: true, description: 'The matter that this line is already.' }) itemId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its number.' }) itemNumber!: string | null;
  @Field(() => Boolean, { description: 'True when that matter has another title: it is not changed by the import.' })
  differs!: boolean;
  @Field(() => [MatrixFaultType], { description: 'What must be mended.' }) faults!: MatrixFaultType[];
  @Field(() => OrgUnitType, { nullable: true, description: 'Lead unit; null: not read.' }) lead?: OrgUnitType | null;
  @Field(() => [OrgUnitType], { description: 'Supporting units.' }) supports?: OrgUnitType[];
}

@ObjectType('MatrixCheck', { description: 'What an import would do: nothing is written (试运行).' })
export class MatrixCheckType {
  @Field(() => Int, { description: 'Tasks found.' }) total!: number;
  @Field(() => Int, { description: 'Of these, to be registered.' }) fresh!: number;
  @Field(() => Int, { description: 'Of these, registered already; they stay as they are.' }) known!: number;
  @Field(() => Int, { description: 'Rows with a fault.' }) faultyRows!: number;
  @Field(() => Int, { description: 'Cells to mend.' }) faultyCells!: number;
  @Field(() => [MatrixLineType], { description: 'At most 50 lines, after the row asked.' }) lines!: MatrixLineType[];
  @Field(() => Int, { nullable: true, description: 'Send as afterRow for the next lines; null: these are the last.' })
  nextRow!: number | null;
}

export const MatrixCheckResult = createUnionType({
  name: 'MatrixCheckResult',
  description: 'What the import would do, or why it cannot be tried.',
  types: () => [MatrixCheckType, ProblemType] as const,
});

export const MatrixFileResult = createUnionType({
  name: 'MatrixFileResult',
  description: 'The file as imported, or why nothing was.',
  types: () => [MatrixFileType, ProblemType] as const,
});

@InputType({ description: 'What a column holds.' })
export class MatrixColumnInput {
  @Field(() => MatrixFieldEnum, { description: 'What it holds; each once.' }) field!: string;
  @Field(() => Int, { description: 'Its place, from 0.' }) at!: number;
}

@InputType({ description: 'A file, how its columns are read, and what its lines do not say themselves.' })
export class MatrixCheckInput {
  @Field(() => String, { description: 'The file.' }) fileId!: string;
  @Field(() => [MatrixColumnInput], { description: 'What the columns hold; the task is asked.' })
  columns!: MatrixColumnInput[];
  @Field(() => ItemSourceEnum, { description: 'Where the tasks come from.' }) source!: string;
  @Field(() => TextScalar, { description: 'The document that the matrix decomposes, 1 to 150 characters.' })
  document!: string;
  @Field(() => TextScalar, {
    defaultValue: '',
    description: 'Who gave it; asked by some sources, unless lines name leaders.',
  })
  originator!: string;
  @Field(() => LocalDateScalar, { description: 'Day of the document; today or earlier.' }) originatedOn!: string;
  @Field(() => SecrecyEnum, { description: 'Secrecy of all lines.' }) secrecy!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The limit of lines that name none.' })
  dueOn!: string | null;
}

@InputType({ description: 'A matrix to import.' })
export class ImportMatrixInput extends MatrixCheckInput {
  @Field(() => String, { description: 'Chosen by the client, 8 to 64 characters; the same key never writes twice.' })
  key!: string;
}

/** What the matrix suggests for the order of a matter (M-19). */
@ObjectType('OrderSuggestion', { description: 'What the imported matrix suggests for the order of a matter (M-19).' })
export class OrderSuggestionType {
  leadRowId!: number | null;
  supportRowIds!: number[];
  @Field(() => String, { description: 'The document that the matrix decomposes.' }) document!: string;
  @Field(() => String, { description: 'Number of the line in it.' }) line!: string;
  @Field(() => String, { description: 'Aspect; empty: none.' }) aspect!: string;
  @Field(() => [TargetType], { description: 'Targets.' }) targets!: TargetType[];
  @Field(() => LocalDateScalar, { nullable: true, description: 'Limit, as a day.' }) dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Limit, in working days from issue.' }) workingDays!: number | null;
  @Field(() => OrgUnitType, { nullable: true, description: 'Lead unit.' }) leadUnit?: OrgUnitType | null;
  @Field(() => [OrgUnitType], { description: 'Supporting units.' }) supportUnits?: OrgUnitType[];
}
