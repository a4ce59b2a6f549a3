import { PersonRow, PostRow } from './modules/accounts/account.entity.ts';
import { HolidayYearRow } from './modules/calendar/calendar.entity.ts';
import { ItemRow } from './modules/items/item.entity.ts';
import { OrgUnitRow } from './modules/org-units/org-unit.entity.ts';

/** Every entity that TypeORM maps. */
export const entities = [OrgUnitRow, PersonRow, PostRow, HolidayYearRow, ItemRow];
