-- Fills the database with ${reports} field reports of the last three years, in the order of time as they would
-- have come. The temporary tables seed_ward, seed_category and seed_agency hold the codes of the profile. Only the app
-- can seal who reported, so these reports are anonymous.

-- The demo's reports, which came with the officials, would be in the way.
truncate fieldreport.report cascade;

select setseed(0.482);

-- The last digit of a report's code (Damm), without which the app takes a code for mistyped.
create function pg_temp.check_digit(digits text) returns text language plpgsql immutable as $$
declare
    damm constant text[] := array['0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
                                  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790'];
    interim integer := 0;
begin
    for i in 1..length(digits) loop
        interim := substr(damm[interim + 1], substr(digits, i, 1)::integer + 1, 1)::integer;
    end loop;
    return interim::text;
end $$;

create function pg_temp.one_of(texts text[]) returns text language sql volatile as $$
    select texts[1 + floor(random() * cardinality(texts))::integer]
$$;

-- Rebuilding the indexes once is much faster than filling them row by row.
create temporary table seed_index as
select indexname, indexdef from pg_indexes
where schemaname = 'fieldreport' and tablename = 'report' and indexdef not like 'CREATE UNIQUE%';

do $$
declare one record;
begin
    for one in select indexname from seed_index loop
        execute 'drop index fieldreport.' || quote_ident(one.indexname);
    end loop;
end $$;

create temporary table seed_draft as
select n,
       case when n < 100000 then lpad(n::text, 5, '0') else n::text end as number,
       date_trunc('milliseconds', now() - (${reports} - n) * (interval '1095 days' / ${reports})) as received_at,
       1 + floor(power(random(), 1.6) * (select count(*) from seed_ward))::integer as ward_number,
       1 + floor(power(random(), 1.6) * (select count(*) from seed_category))::integer as category_number,
       1 + floor(power(random(), 1.6) * (select count(*) from seed_agency))::integer as agency_number,
       random() as fate,
       random() as taste,
       random() < 0.105 as confidential,
       random() < 0.7 as has_photo,
       (random() + random() + random() - 1.5) * 0.03 as north,
       (random() + random() + random() - 1.5) * 0.03 as east,
       pg_temp.one_of(array['Đường bị sụt lún thành ổ gà lớn', 'Rác thải sinh hoạt đổ bừa bãi bốc mùi hôi thối',
           'Đèn chiếu sáng công cộng không sáng mấy đêm liền', 'Nước thải chảy tràn ra mặt đường',
           'Cây xanh nghiêng đổ, có nguy cơ gãy vào người đi đường', 'Nắp cống bị vỡ rất nguy hiểm',
           'Xe tải chở vật liệu làm rơi vãi đất cát', 'Quán ăn lấn chiếm hết vỉa hè, người đi bộ phải xuống lòng đường',
           'Loa kẹo kéo mở nhạc quá lớn đến khuya', 'Dây cáp viễn thông võng xuống thấp',
           'Biển báo giao thông bị che khuất', 'Cầu gỗ bắc qua kênh đã mục, lan can gãy',
           'Nước sinh hoạt yếu và đục', 'Lục bình phủ kín kênh, ghe xuồng không qua lại được',
           'Chó thả rông không rọ mõm', 'Bờ kè sạt lở sát chân nhà dân',
           'Công trình xây dựng che chắn không bảo đảm, bụi bay khắp xóm', 'Học sinh qua đường khó vì thiếu vạch kẻ'])
           as problem,
       pg_temp.one_of(array['đường Trần Hưng Đạo', 'đường 3 Tháng 2', 'đường Nguyễn Công Trứ', 'đường Hòa Bình',
           'đường Lê Quý Đôn', 'quốc lộ 61C', 'đường tỉnh 931', 'kênh Xáng Xà No', 'chợ Vị Thanh', 'cầu Cái Tư',
           'hẻm 141 đường Lý Tự Trọng', 'ấp Thạnh Lợi', 'ấp Mỹ Hiệp', 'khu dân cư Metro', 'bến xe Ngã Bảy',
           'trường tiểu học Kim Đồng', 'trạm y tế xã', 'đường vào chùa Quan Âm'])
           || pg_temp.one_of(array['', ', gần ngã tư', ', đối diện nhà văn hóa', ', đoạn qua chợ', ', sát bờ kênh'])
           as place,
       1 + floor(random() * 900)::integer as house,
       pg_temp.one_of(array['Tình trạng này kéo dài đã hơn một tháng nay.', 'Bà con trong xóm rất bức xúc.',
           'Tối qua đã có người té xe.', 'Trời mưa là ngập, xe máy chết máy hàng loạt.',
           'Chúng tôi đã báo trưởng ấp nhưng chưa thấy xử lý.', 'Mong cơ quan chức năng kiểm tra giúp.',
           'Trẻ em và người già đi lại hết sức khó khăn.', 'Đề nghị xử lý sớm trước mùa mưa.']) as plea,
       pg_temp.one_of(array['Xin cảm ơn.', 'Rất mong được phản hồi sớm.', 'Kính mong các anh chị quan tâm.', ''])
           as ending
from generate_series(1, ${reports}) as n;

-- Of what is older than a month nearly everything is answered; the last month is full of work.
create temporary table seed_report as
select draft.*,
       (lpad(to_hex((extract(epoch from received_at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3)
           || '8' || substr(md5(n::text), 4, 15))::uuid as id,
       'HG' || to_char(received_at, 'YY') || '-' || number || pg_temp.check_digit(number) as code,
       case
           when fate < 0.05 then 'REJECTED'
           when received_at < now() - interval '30 days' then
               case when fate < 0.992 then 'PUBLISHED' when fate < 0.998 then 'IN_PROGRESS' else 'DISPATCHED' end
           when received_at > now() - interval '1 day' and fate < 0.5 then 'RECEIVED'
           when fate < 0.08 then 'RECEIVED'
           when fate < 0.20 then 'DISPATCHED'
           when fate < 0.23 then 'RETURNED'
           when fate < 0.45 then 'IN_PROGRESS'
           when fate < 0.50 then 'AWAITING_APPROVAL'
           when fate < 0.55 then 'AWAITING_PUBLICATION'
           else 'PUBLISHED'
       end as status,
       problem || ' tại ' || place || ', gần số nhà ' || house || '. ' || plea
           || case when ending = '' then '' else ' ' || ending end as description
from seed_draft as draft;

insert into fieldreport.report (
    id, code, version, submission_id, tracking_hash, device_hash, source, status, category, ward, latitude, longitude,
    address, description, search_text, confidential, urgent, complex, phone_fingerprint, cover, lead_agency,
    cooperating_agencies, result, received_at, changed_at, verified_at, dispatched_at, approved_at, published_at,
    dispatch_by, return_by, handle_by, publish_by, due_at, satisfaction)
select seed.id, seed.code,
       case seed.status when 'RECEIVED' then 0 when 'REJECTED' then 1 when 'DISPATCHED' then 1 when 'RETURNED' then 2
           when 'IN_PROGRESS' then 2 when 'AWAITING_APPROVAL' then 3 when 'AWAITING_PUBLICATION' then 4 else 5 end,
       gen_random_uuid(), sha256(('tracking' || n)::bytea), sha256(('device' || n % (1 + ${reports} / 4))::bytea),
       case when n % 12 = 0 then 'OPEN311' else 'APP' end,
       seed.status, category.code, ward.code, ward.latitude + north, ward.longitude + east,
       'Số ' || house || ', ' || place || ', ' || ward.name, seed.description,
       trim(regexp_replace(lower(public.unaccent(
           seed.code || ' ' || 'Số ' || house || ', ' || place || ', ' || ward.name || ' ' || seed.description)),
           '[^a-z0-9]+', ' ', 'g')),
       seed.confidential, n % 25 = 0, n % 40 = 0,
       sha256(('phone' || n % (1 + ${reports} / 3))::bytea),
       case when has_photo then '/tep/' || md5('photo' || n) || '/thumb.jpg' end,
       case when seed.status not in ('RECEIVED', 'REJECTED') then agency.code end,
       case when n % 15 = 0 and seed.status not in ('RECEIVED', 'REJECTED')
           then array[(select min(code) from seed_agency)] else '{}' end,
       case when seed.status in ('AWAITING_APPROVAL', 'AWAITING_PUBLICATION', 'PUBLISHED') then
           'Đơn vị đã kiểm tra hiện trường, khắc phục xong và nhắc nhở các hộ xung quanh. Cảm ơn bạn đã phản ánh.' end,
       received_at,
       case seed.status when 'PUBLISHED' then least(now(), received_at + interval '4 days' * (0.5 + taste))
           else least(now(), received_at + interval '8 hours' * taste) end,
       case when seed.status not in ('RECEIVED', 'REJECTED') then received_at + interval '1 hour' end,
       case when seed.status not in ('RECEIVED', 'REJECTED') then received_at + interval '2 hours' end,
       case when seed.status in ('AWAITING_PUBLICATION', 'PUBLISHED') then received_at + interval '3 days' end,
       case when seed.status = 'PUBLISHED' then least(now(), received_at + interval '4 days' * (0.5 + taste)) end,
       received_at + interval '4 hours', received_at + interval '1 day', received_at + interval '5 days',
       received_at + interval '6 days',
       case seed.status when 'PUBLISHED' then null when 'REJECTED' then null
           when 'RECEIVED' then received_at + interval '4 hours' when 'RETURNED' then received_at + interval '1 day'
           else received_at + interval '5 days' end,
       case when seed.status <> 'PUBLISHED' or taste > 0.3 then null
           when taste < 0.12 then 'VERY_SATISFIED' when taste < 0.25 then 'SATISFIED' else 'DISSATISFIED' end
from seed_report as seed
join seed_ward as ward on ward.number = ward_number
join seed_category as category on category.number = category_number
join seed_agency as agency on agency.number = agency_number
order by n;

do $$
declare one record;
begin
    for one in select indexdef from seed_index loop
        execute one.indexdef;
    end loop;
end $$;

insert into fieldreport.history (report_id, version, at, action, status, actor_name, agency, text)
select report.id, step.version, report.received_at + step.after, step.action, step.status, step.actor,
       case when step.action = 'DISPATCH' then report.lead_agency end, ''
from fieldreport.report as report
join (values (0, 'SUBMIT', 'RECEIVED', '', interval '0'),
             (1, 'REJECT', 'REJECTED', 'Nguyễn Thị Hạnh', interval '2 hours'),
             (1, 'DISPATCH', 'DISPATCHED', 'Nguyễn Thị Hạnh', interval '2 hours'),
             (2, 'RETURN_TO_CENTER', 'RETURNED', 'Trần Minh Đức', interval '8 hours'),
             (2, 'ACCEPT', 'IN_PROGRESS', 'Trần Minh Đức', interval '8 hours'),
             (3, 'PROPOSE_RESULT', 'AWAITING_APPROVAL', 'Trần Minh Đức', interval '2 days'),
             (4, 'APPROVE_RESULT', 'AWAITING_PUBLICATION', 'Lê Ngọc Lan', interval '3 days'),
             (5, 'PUBLISH', 'PUBLISHED', 'Nguyễn Thị Hạnh', interval '4 days'))
         as step (version, action, status, actor, after)
  on step.version <= report.version
 and (step.action <> 'REJECT' or report.status = 'REJECTED')
 and (step.action <> 'DISPATCH' or report.status <> 'REJECTED')
 and (step.action <> 'RETURN_TO_CENTER' or report.status = 'RETURNED')
 and (step.action <> 'ACCEPT' or report.status <> 'RETURNED');

insert into fieldreport.attachment (
    report_id, purpose, position, file_id, kind, name, extension, title, width, height, bytes)
select id, 'REPORT', position, gen_random_uuid(), 'IMAGE',
       case position when 0 then md5('photo' || n) else md5('photo' || n || '.' || position) end,
       'jpg', '', 1600, 1200, 240000
from seed_report, generate_series(0, 1) as position
where has_photo and position <= n % 2
union all
select id, 'RESULT', 0, gen_random_uuid(), 'IMAGE', md5('result' || n), 'jpg', '', 1600, 1200, 260000
from seed_report
where status = 'PUBLISHED' and has_photo;

insert into fieldreport.rating (report_id, satisfaction, comment, rated_at, changed_at)
select id, satisfaction, '', published_at, published_at from fieldreport.report where satisfaction is not null;

select setval('fieldreport.report_number', greatest(100000, ${reports}) * 2);

drop table seed_draft, seed_report, seed_index;
