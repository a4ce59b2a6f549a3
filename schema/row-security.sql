-- Emitted from api/access/wall.ts by "npm run generate"; do not edit.

alter table org_unit enable row level security;
alter table org_unit force row level security;
create policy directory on org_unit for select to duban_app using (root_id = (select app.root_id()));
create policy door on org_unit for select to duban_auth using (true);
create policy keeper on org_unit for all to duban_owner using (true) with check (true);
create policy clock_reads on org_unit for select to duban_clock using (root_id = (select app.root_id()));

alter table person enable row level security;
alter table person force row level security;
create policy house on person for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy door on person for select to duban_auth using (true);
create policy keeper on person for all to duban_owner using (true) with check (true);

alter table post enable row level security;
alter table post force row level security;
create policy house on post for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy door on post for select to duban_auth using (true);
create policy keeper on post for all to duban_owner using (true) with check (true);
create policy clock_reads on post for select to duban_clock using (root_id = (select app.root_id()));

alter table number_series enable row level security;
alter table number_series force row level security;
create policy house on number_series for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));

alter table supervision_duty enable row level security;
alter table supervision_duty force row level security;
create policy house on supervision_duty for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy keeper on supervision_duty for all to duban_owner using (true) with check (true);

alter table item enable row level security;
alter table item force row level security;
create policy readers on item for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(id)));
create policy door on item for select to duban_auth using (true);
create policy begins on item for update to duban_auth using (state = 'ISSUED'::text) with check (state = 'IN_PROGRESS'::text);
create policy limits on item for update to duban_auth using (issued_at IS NOT NULL) with check (issued_at IS NOT NULL);
create policy clock_reads on item for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on item for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on item for all to duban_auth using (true) with check (true);

alter table need_to_know enable row level security;
alter table need_to_know force row level security;
create policy readers on need_to_know for select to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and app.knows(item_id) and (reader_keys && (select app.reader_keys()) or removed_at is null and exists (select from post p where p.root_id = need_to_know.root_id and p.id = need_to_know.post_id) and (exists (select from assignment a where a.root_id = need_to_know.root_id and a.item_id = need_to_know.item_id) or exists (select from item i where i.root_id = need_to_know.root_id and i.id = need_to_know.item_id))));
create policy keepers on need_to_know for update to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and app.knows(item_id) and reader_keys && (select app.reader_keys()));
create policy door on need_to_know for all to duban_auth using (true) with check (true);
create policy clock_reads on need_to_know for select to duban_clock using (root_id = (select app.root_id()));

alter table order_text enable row level security;
alter table order_text force row level security;
create policy readers on order_text for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on order_text for all to duban_auth using (true) with check (true);
create policy door on order_text for select to duban_auth using (true);

alter table assignment enable row level security;
alter table assignment force row level security;
create policy readers on assignment for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy door on assignment for select to duban_auth using (true);
create policy clocks on assignment for update to duban_auth using (true);
create policy clock_reads on assignment for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on assignment for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on assignment for all to duban_auth using (true) with check (true);

alter table rollup_delta enable row level security;
alter table rollup_delta force row level security;
create policy readers on rollup_delta for select to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (exists (select from assignment a where a.root_id = rollup_delta.root_id and a.id = rollup_delta.node_id) or exists (select from item i where i.root_id = rollup_delta.root_id and i.id = rollup_delta.node_id)));
create policy door on rollup_delta for all to duban_auth using (true) with check (true);

alter table rollup enable row level security;
alter table rollup force row level security;
create policy readers on rollup for select to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (exists (select from assignment a where a.root_id = rollup.root_id and a.id = rollup.node_id) or exists (select from item i where i.root_id = rollup.root_id and i.id = rollup.node_id)));
create policy door on rollup for all to duban_auth using (true) with check (true);

alter table rollup_due enable row level security;
alter table rollup_due force row level security;
create policy readers on rollup_due for select to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (exists (select from assignment a where a.root_id = rollup_due.root_id and a.id = rollup_due.node_id) or exists (select from item i where i.root_id = rollup_due.root_id and i.id = rollup_due.node_id)));
create policy door on rollup_due for all to duban_auth using (true) with check (true);

alter table rollup_percent enable row level security;
alter table rollup_percent force row level security;
create policy readers on rollup_percent for select to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (exists (select from assignment a where a.root_id = rollup_percent.root_id and a.id = rollup_percent.node_id) or exists (select from item i where i.root_id = rollup_percent.root_id and i.id = rollup_percent.node_id)));
create policy door on rollup_percent for all to duban_auth using (true) with check (true);

alter table light enable row level security;
alter table light force row level security;
create policy door on light for all to duban_auth using (true) with check (true);

alter table light_unturned enable row level security;
alter table light_unturned force row level security;
create policy door on light_unturned for all to duban_auth using (true) with check (true);

alter table place_total enable row level security;
alter table place_total force row level security;
create policy door on place_total for all to duban_auth using (true) with check (true);

alter table report enable row level security;
alter table report force row level security;
create policy readers on report for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy succession on report for all to duban_auth using (true) with check (true);

alter table report_version enable row level security;
alter table report_version force row level security;
create policy readers on report_version for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on report_version for all to duban_auth using (true) with check (true);

alter table file enable row level security;
alter table file force row level security;
create policy readers on file for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and case when version_id is not null then exists (select from report_version r where r.root_id = file.root_id and r.id = file.version_id) when report_id is not null then exists (select from report r where r.root_id = file.root_id and r.id = file.report_id) when verification_id is not null then exists (select from verification r where r.root_id = file.root_id and r.id = file.verification_id) when joint_evidence_id is not null then exists (select from joint_evidence r where r.root_id = file.root_id and r.id = file.joint_evidence_id) when visit_record_id is not null then exists (select from visit_record r where r.root_id = file.root_id and r.id = file.visit_record_id) when patrol_id is not null then exists (select from patrol r where r.root_id = file.root_id and r.id = file.patrol_id) when finding_id is not null then exists (select from finding r where r.root_id = file.root_id and r.id = file.finding_id) else uploaded_by = (select app.post_id()) end);
create policy classes on file for all to duban_auth using (true) with check (true);
create policy door on file for select to duban_auth using (true);
create policy sweep on file for delete to duban_auth using (free_since IS NOT NULL);

alter table co_sign enable row level security;
alter table co_sign force row level security;
create policy readers on co_sign for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on co_sign for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on co_sign for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on co_sign for all to duban_auth using (true) with check (true);

alter table plan enable row level security;
alter table plan force row level security;
create policy readers on plan for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on plan for select to duban_clock using (root_id = (select app.root_id()));
create policy succession on plan for all to duban_auth using (true) with check (true);

alter table verification enable row level security;
alter table verification force row level security;
create policy readers on verification for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on verification for all to duban_auth using (true) with check (true);

alter table triage enable row level security;
alter table triage force row level security;
create policy readers on triage for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on triage for all to duban_auth using (true) with check (true);

alter table mandate enable row level security;
alter table mandate force row level security;
create policy readers on mandate for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy door on mandate for select to duban_auth using (true);
create policy succession on mandate for all to duban_auth using (true) with check (true);

alter table joint_operation enable row level security;
alter table joint_operation force row level security;
create policy readers on joint_operation for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
create policy door on joint_operation for select to duban_auth using (true);
create policy succession on joint_operation for all to duban_auth using (true) with check (true);

alter table joint_member enable row level security;
alter table joint_member force row level security;
create policy readers on joint_member for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
create policy door on joint_member for select to duban_auth using (true);
create policy succession on joint_member for all to duban_auth using (true) with check (true);

alter table visit enable row level security;
alter table visit force row level security;
create policy readers on visit for all to duban_app using (root_id = (select app.root_id()) and (array[team_key] && (select app.reader_keys()) or planned_by = (select app.post_id()) or approver_post = (select app.post_id()) or array[org_unit_id * 64, target_unit_id * 64] && (select app.reader_keys()) and (released_at is not null or announced and approved_at is not null)));
create policy door on visit for select to duban_auth using (true);

alter table visit_member enable row level security;
alter table visit_member force row level security;
create policy readers on visit_member for all to duban_app using (root_id = (select app.root_id()) and exists (select from visit v where v.root_id = visit_member.root_id and v.id = visit_member.visit_id));
create policy door on visit_member for select to duban_auth using (true);

alter table visit_task enable row level security;
alter table visit_task force row level security;
create policy readers on visit_task for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and exists (select from visit v where v.root_id = visit_task.root_id and v.id = visit_task.visit_id and (array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id()) or exists (select from assignment a where a.root_id = visit_task.root_id and a.id = visit_task.assignment_id))));
create policy classes on visit_task for all to duban_auth using (true) with check (true);

alter table visit_record enable row level security;
alter table visit_record force row level security;
create policy readers on visit_record for all to duban_app using (root_id = (select app.root_id()) and exists (select from visit v where v.root_id = visit_record.root_id and v.id = visit_record.visit_id and (v.released_at is not null or array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id()))));

alter table visit_choice enable row level security;
alter table visit_choice force row level security;
create policy readers on visit_choice for all to duban_app using (root_id = (select app.root_id()) and exists (select from visit v where v.root_id = visit_choice.root_id and v.id = visit_choice.visit_id and (v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id()) or v.released_at is not null and array[v.org_unit_id * 64] && (select app.reader_keys()))));

alter table visit_grade enable row level security;
alter table visit_grade force row level security;
create policy readers on visit_grade for all to duban_app using (root_id = (select app.root_id()) and exists (select from visit v where v.root_id = visit_grade.root_id and v.id = visit_grade.visit_id and (v.released_at is not null or array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id()))) and exists (select from visit_task t where t.root_id = visit_grade.root_id and t.id = visit_grade.visit_task_id));

alter table visit_check enable row level security;
alter table visit_check force row level security;
create policy readers on visit_check for all to duban_app using (root_id = (select app.root_id()) and exists (select from visit v where v.root_id = visit_check.root_id and v.id = visit_check.visit_id and (v.released_at is not null or array[v.team_key] && (select app.reader_keys()) or v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id()))));

alter table checklist enable row level security;
alter table checklist force row level security;
create policy house on checklist for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));

alter table beat enable row level security;
alter table beat force row level security;
create policy readers on beat for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()) and reader_keys && (select app.reader_keys()));
create policy clock_reads on beat for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_locks on beat for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on beat for all to duban_auth using (true) with check (true);

alter table patrol enable row level security;
alter table patrol force row level security;
create policy readers on patrol for all to duban_app using (root_id = (select app.root_id()) and exists (select from beat b where b.root_id = patrol.root_id and b.id = patrol.beat_id));

alter table visit_rule enable row level security;
alter table visit_rule force row level security;
create policy house on visit_rule for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id())) with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()) and tenant_id = (select (app.context())[6]::integer));

alter table patrol_rule enable row level security;
alter table patrol_rule force row level security;
create policy house on patrol_rule for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id())) with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()) and tenant_id = (select (app.context())[6]::integer));
create policy clock_reads on patrol_rule for select to duban_clock using (root_id = (select app.root_id()));

alter table feedback_rule enable row level security;
alter table feedback_rule force row level security;
create policy house on feedback_rule for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id())) with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()) and tenant_id = (select (app.context())[6]::integer));

alter table grade_scale enable row level security;
alter table grade_scale force row level security;
create policy readers on grade_scale for all to duban_app using (root_id = (select app.root_id()) and (tenant_id = (select app.tenant_id()) or exists (select from visit v where v.root_id = grade_scale.root_id and v.tenant_id = grade_scale.tenant_id))) with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()) and tenant_id = (select (app.context())[6]::integer));

alter table penetration_order enable row level security;
alter table penetration_order force row level security;
create policy readers on penetration_order for all to duban_app using (root_id = (select app.root_id()) and (array[org_unit_id * 64] && (select app.reader_keys()) or array[target_unit_id * 64] && (select app.reader_keys()) and state = 'APPROVED'::text and coalesce(ended_at, ends_at) <= (select app.now()) or for_audit and tenant_id = (select app.tenant_id()) and (select (app.context())[7]) = 'AUDITOR'::text));
create policy door on penetration_order for select to duban_auth using (true);

alter table penetration_matter enable row level security;
alter table penetration_matter force row level security;
create policy readers on penetration_matter for all to duban_app using (root_id = (select app.root_id()) and exists (select from penetration_order o where o.root_id = penetration_matter.root_id and o.id = penetration_matter.order_id));
create policy door on penetration_matter for all to duban_auth using (true) with check (true);

alter table penetration_reading enable row level security;
alter table penetration_reading force row level security;
create policy readers on penetration_reading for select to duban_app using (root_id = (select app.root_id()) and exists (select from penetration_matter m where m.root_id = penetration_reading.root_id and m.id = penetration_reading.matter_id));
create policy door on penetration_reading for all to duban_auth using (true) with check (true);

alter table task_force enable row level security;
alter table task_force force row level security;
create policy readers on task_force for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and (array[notice_key] && (select app.reader_keys()) or exists (select from assignment a where a.root_id = task_force.root_id and a.id = task_force.assignment_id)));
create policy classes on task_force for all to duban_auth using (true) with check (true);

alter table task_force_member enable row level security;
alter table task_force_member force row level security;
create policy readers on task_force_member for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and (post_id = (select app.post_id()) or array[org_unit_id * 64] && (select app.reader_keys()) or exists (select from task_force f join assignment a on a.root_id = f.root_id and a.id = f.assignment_id where f.root_id = task_force_member.root_id and f.id = task_force_member.force_id)));
create policy classes on task_force_member for all to duban_auth using (true) with check (true);

alter table policy_feedback enable row level security;
alter table policy_feedback force row level security;
create policy readers on policy_feedback for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and exists (select from item i where i.root_id = policy_feedback.root_id and i.id = policy_feedback.item_id and array[i.org_unit_id * 64] && (select app.reader_keys())));
create policy classes on policy_feedback for all to duban_auth using (true) with check (true);

alter table finding enable row level security;
alter table finding force row level security;
create policy readers on finding for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and (visit_id is null or app.visit_told(visit_id) or exists (select from visit v where v.root_id = finding.root_id and v.id = finding.visit_id)) and (array[grant_key] && (select app.reader_keys()) or exists (select from item i where i.root_id = finding.root_id and i.id = finding.item_id and array[i.org_unit_id * 64] && (select app.reader_keys())) or state <> all (array['TO_CHECK'::text, 'CLEARED'::text, 'RECORDED'::text, 'WITHDRAWN'::text, 'TRANSFERRED'::text, 'PASSED_ON'::text]) and exists (select from assignment a where a.root_id = finding.root_id and a.id = finding.assignment_id and array(select k.k from unnest(a.reader_keys) k(k) where k.k <> all (a.co_unit_keys)) && (select app.reader_keys()))));
create policy classes on finding for all to duban_auth using (true) with check (true);
create policy clock_reads on finding for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_locks on finding for update to duban_clock using (root_id = (select app.root_id()));

alter table finding_step enable row level security;
alter table finding_step force row level security;
create policy readers on finding_step for all to duban_app using (root_id = (select app.root_id()) and exists (select from finding f where f.root_id = finding_step.root_id and f.id = finding_step.finding_id));

alter table warning_card enable row level security;
alter table warning_card force row level security;
create policy readers on warning_card for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and exists (select from assignment a where a.root_id = warning_card.root_id and a.id = warning_card.assignment_id and array[a.originator_unit_id * 64, a.originator_unit_id * 64 + a.field, a.to_org_unit_id * 64, a.to_org_unit_id * 64 + a.field, a.section_id * 64] && (select app.reader_keys())));
create policy classes on warning_card for all to duban_auth using (true) with check (true);

alter table card_scheme enable row level security;
alter table card_scheme force row level security;
create policy house on card_scheme for all to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id())) with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()) and tenant_id = (select (app.context())[6]::integer));
create policy clock_reads on card_scheme for select to duban_clock using (root_id = (select app.root_id()));

alter table talk enable row level security;
alter table talk force row level security;
create policy readers on talk for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and (leader_post = (select app.post_id()) or delegate_post = (select app.post_id()) or array[office_unit_id * 64] && (select app.reader_keys()) and (select (app.context())[7]) = any (array['SUPERVISION_OFFICER'::text, 'OFFICE_HEAD'::text]) or array[org_unit_id * 64] && (select app.reader_keys()) and convened_at is not null and (select (app.context())[7]) = any (array['FIRST'::text, 'SUPERVISION_OFFICER'::text, 'OFFICE_HEAD'::text])));
create policy classes on talk for all to duban_auth using (true) with check (true);

alter table negative_entry enable row level security;
alter table negative_entry force row level security;
create policy readers on negative_entry for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and exists (select from assignment a where a.root_id = negative_entry.root_id and a.id = negative_entry.assignment_id and array[a.originator_unit_id * 64, a.originator_unit_id * 64 + a.field, a.to_org_unit_id * 64, a.to_org_unit_id * 64 + a.field, a.section_id * 64] && (select app.reader_keys())));
create policy classes on negative_entry for all to duban_auth using (true) with check (true);
create policy clock_reads on negative_entry for select to duban_clock using (root_id = (select app.root_id()));

alter table accountability_case enable row level security;
alter table accountability_case force row level security;
create policy readers on accountability_case for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and (convening_post = (select app.post_id()) or leader_post = (select app.post_id())));
create policy classes on accountability_case for all to duban_auth using (true) with check (true);

alter table accountability_outcome enable row level security;
alter table accountability_outcome force row level security;
create policy readers on accountability_outcome for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and (array[to_org_unit_id * 64] && (select app.reader_keys()) or exists (select from accountability_case c where c.root_id = accountability_outcome.root_id and c.id = accountability_outcome.id)));
create policy classes on accountability_outcome for all to duban_auth using (true) with check (true);

alter table conference enable row level security;
alter table conference force row level security;
create policy readers on conference for all to duban_app using (root_id = (select app.root_id()) and (reader_keys && (select app.reader_keys()) or chair_post = (select app.post_id())));

alter table conference_line enable row level security;
alter table conference_line force row level security;
create policy readers on conference_line for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and exists (select from conference c where c.root_id = conference_line.root_id and c.id = conference_line.conference_id and (c.chair_post = (select app.post_id()) or array[c.org_unit_id * 64] && (select app.reader_keys()) or conference_line.state <> 'DROPPED'::text and (exists (select from assignment a where a.root_id = conference_line.root_id and a.item_id = conference_line.item_id) or exists (select from item i where i.root_id = conference_line.root_id and i.id = conference_line.item_id)))));
create policy classes on conference_line for all to duban_auth using (true) with check (true);

alter table conference_priority enable row level security;
alter table conference_priority force row level security;
create policy readers on conference_priority for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and exists (select from conference c where c.root_id = conference_priority.root_id and c.id = conference_priority.conference_id));
create policy classes on conference_priority for all to duban_auth using (true) with check (true);

alter table joint_scope enable row level security;
alter table joint_scope force row level security;
create policy readers on joint_scope for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()));
create policy door on joint_scope for select to duban_auth using (true);

alter table joint_opinion enable row level security;
alter table joint_opinion force row level security;
create policy readers on joint_opinion for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and not array[operation_id] && (select app.recused_offices()));
create policy succession on joint_opinion for all to duban_auth using (true) with check (true);

alter table joint_report enable row level security;
alter table joint_report force row level security;
create policy readers on joint_report for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and not array[operation_id] && (select app.recused_offices()));
create policy succession on joint_report for all to duban_auth using (true) with check (true);

alter table joint_signature enable row level security;
alter table joint_signature force row level security;
create policy readers on joint_signature for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and not array[operation_id] && (select app.recused_offices()));

alter table joint_evidence enable row level security;
alter table joint_evidence force row level security;
create policy readers on joint_evidence for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and not array[operation_id] && (select app.recused_offices()));

alter table pause enable row level security;
alter table pause force row level security;
create policy readers on pause for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on pause for all to duban_auth using (true) with check (true);
create policy clock_reads on pause for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on pause for update to duban_clock using (root_id = (select app.root_id()));

alter table objection enable row level security;
alter table objection force row level security;
create policy readers on objection for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on objection for all to duban_auth using (true) with check (true);

alter table extension_request enable row level security;
alter table extension_request force row level security;
create policy readers on extension_request for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on extension_request for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on extension_request for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on extension_request for all to duban_auth using (true) with check (true);

alter table rectification_order enable row level security;
alter table rectification_order force row level security;
create policy readers on rectification_order for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on rectification_order for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on rectification_order for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on rectification_order for all to duban_auth using (true) with check (true);

alter table process_mark enable row level security;
alter table process_mark force row level security;
create policy readers on process_mark for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on process_mark for all to duban_auth using (true) with check (true);

alter table commitment enable row level security;
alter table commitment force row level security;
create policy readers on commitment for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on commitment for all to duban_auth using (true) with check (true);
create policy clock_reads on commitment for select to duban_clock using (root_id = (select app.root_id()));

alter table archive_file enable row level security;
alter table archive_file force row level security;
create policy readers on archive_file for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on archive_file for all to duban_auth using (true) with check (true);

alter table archive_piece enable row level security;
alter table archive_piece force row level security;
create policy readers on archive_piece for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows((select f.item_id from archive_file f where f.root_id = archive_piece.root_id and f.id = archive_piece.file_id))));
create policy classes on archive_piece for all to duban_auth using (true) with check (true);

alter table chase enable row level security;
alter table chase force row level security;
create policy readers on chase for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy classes on chase for all to duban_auth using (true) with check (true);

alter table transfer enable row level security;
alter table transfer force row level security;
create policy readers on transfer for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on transfer for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on transfer for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on transfer for all to duban_auth using (true) with check (true);

alter table amendment enable row level security;
alter table amendment force row level security;
create policy readers on amendment for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy succession on amendment for all to duban_auth using (true) with check (true);

alter table amendment_consent enable row level security;
alter table amendment_consent force row level security;
create policy readers on amendment_consent for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on amendment_consent for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on amendment_consent for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on amendment_consent for all to duban_auth using (true) with check (true);

alter table coordination enable row level security;
alter table coordination force row level security;
create policy readers on coordination for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on coordination for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on coordination for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on coordination for all to duban_auth using (true) with check (true);

alter table bypass_note enable row level security;
alter table bypass_note force row level security;
create policy readers on bypass_note for all to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)));
create policy clock_reads on bypass_note for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_moves on bypass_note for update to duban_clock using (root_id = (select app.root_id()));
create policy succession on bypass_note for all to duban_auth using (true) with check (true);

alter table case_review enable row level security;
alter table case_review force row level security;
create policy readers on case_review for all to duban_app using (root_id = (select app.root_id()) and array[org_unit_id * 64] && (select app.reader_keys()));

alter table closed_case enable row level security;
alter table closed_case force row level security;
create policy readers on closed_case for all to duban_app using (root_id = (select app.root_id()) and array[org_unit_id * 64] && (select app.reader_keys()));
create policy door on closed_case for select to duban_auth using (true);

alter table unmasking enable row level security;
alter table unmasking force row level security;
create policy readers on unmasking for all to duban_app using (root_id = (select app.root_id()) and array[org_unit_id * 64] && (select app.reader_keys()));
create policy counter on unmasking for select to duban_auth using (true);

alter table contact_point enable row level security;
alter table contact_point force row level security;
create policy readers on contact_point for all to duban_app using (root_id = (select app.root_id()) and (array[org_unit_id * 64] && (select app.reader_keys()) or contact_post_id = (select app.post_id())));
create policy succession on contact_point for all to duban_auth using (true) with check (true);

alter table contact_observation enable row level security;
alter table contact_observation force row level security;
create policy readers on contact_observation for all to duban_app using (root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id)) and (reader_keys && (select app.reader_keys()) or exists (select from contact_point p where p.root_id = contact_observation.root_id and p.id = contact_observation.contact_point_id and p.contact_post_id = (select app.post_id()) and (contact_observation.filed_by = (select app.post_id()) or contact_observation.state = 'ASKED'::text))));
create policy classes on contact_observation for all to duban_auth using (true) with check (true);
create policy clock_reads on contact_observation for select to duban_clock using (root_id = (select app.root_id()));
create policy clock_locks on contact_observation for update to duban_clock using (root_id = (select app.root_id()));

alter table org_succession enable row level security;
alter table org_succession force row level security;
create policy directory on org_succession for select to duban_app using (root_id = (select app.root_id()));
create policy orders on org_succession for insert to duban_app with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy takes_back on org_succession for update to duban_app using (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id())) with check (root_id = (select app.root_id()) and tenant_id = (select app.tenant_id()));
create policy clock_reads on org_succession for select to duban_clock using (root_id = (select app.root_id()));
create policy succession on org_succession for all to duban_auth using (true) with check (true);

alter table holiday_year enable row level security;
alter table holiday_year force row level security;
create policy directory on holiday_year for select to duban_app using (root_id = (select app.root_id()));
create policy province on holiday_year for insert to duban_app with check (root_id = (select app.root_id()) and root_id = (select app.tenant_id()));
create policy revision on holiday_year for update to duban_app using (root_id = (select app.root_id()) and root_id = (select app.tenant_id()));
create policy clock_reads on holiday_year for select to duban_clock using (root_id = (select app.root_id()));
create policy door on holiday_year for select to duban_auth using (true);
create policy keeper on holiday_year for all to duban_owner using (true) with check (true);

alter table event enable row level security;
alter table event force row level security;
create policy readers on event for select to duban_app using (reader_keys && (select app.reader_keys()) and root_id = (select app.root_id()) and coalesce(class, secrecy) <= (select app.clearance()) and (coalesce(class, secrecy) < 2 or app.knows(item_id)));
create policy classes on event for update to duban_auth using (true) with check (true);
create policy writer on event for insert to duban_app with check (root_id = (select app.root_id()) and account_id = (select app.account_id()));
create policy clock_writes on event for insert to duban_clock with check (root_id = (select app.root_id()) and account_id is null and post_id is null);
create policy clock_reads on event for select to duban_clock using (root_id = (select app.root_id()));
create policy door on event for select to duban_auth using (true);

alter table event_seal enable row level security;
alter table event_seal force row level security;
create policy door on event_seal for all to duban_auth using (true) with check (true);

alter table audit_state enable row level security;
alter table audit_state force row level security;
create policy door on audit_state for all to duban_auth using (true) with check (true);

alter table audit_verification enable row level security;
alter table audit_verification force row level security;
create policy door on audit_verification for all to duban_auth using (true) with check (true);

alter table notification enable row level security;
alter table notification force row level security;
create policy holder on notification for select to duban_app using (root_id = (select app.root_id()) and post_id = (select app.post_id()));
create policy reading on notification for update to duban_app using (root_id = (select app.root_id()) and post_id = (select app.post_id()));
create policy clock on notification for insert to duban_clock with check (root_id = (select app.root_id()));

alter table notification_watermark enable row level security;
alter table notification_watermark force row level security;
create policy clock on notification_watermark for all to duban_clock using (root_id = (select app.root_id())) with check (root_id = (select app.root_id()));

alter table clock_mark enable row level security;
alter table clock_mark force row level security;
create policy clock on clock_mark for all to duban_clock using (root_id = (select app.root_id())) with check (root_id = (select app.root_id()));

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy holder on idempotency_key for all to duban_app using (root_id = (select app.root_id()) and post_id = (select app.post_id()));

alter table matrix_file enable row level security;
alter table matrix_file force row level security;
create policy holder on matrix_file for all to duban_app using (root_id = (select app.root_id()) and post_id = (select app.post_id()));
