-- Taking reports in: calls back to reporters, and the texts that officials answer with.

-- Điều 7.1: calls to the reporter. Append-only; of the number only its end is kept here.
create table fieldreport.call (
    -- Made with the form, so that a form sent twice is one call.
    id           uuid primary key,
    report_id    uuid not null references fieldreport.report,
    called_at    timestamptz not null,
    logged_at    timestamptz not null,
    number_end   text not null,
    outcome      text not null check (outcome in ('TRUE', 'UNTRUE', 'NO_ANSWER', 'NO_RING', 'WRONG_NUMBER')),
    note         text not null,
    officer_id   uuid not null,
    officer_name text not null
);
create index call_report on fieldreport.call (report_id, called_at, id);
create trigger call_is_append_only before update or delete on fieldreport.call
    for each row execute function fieldreport.refuse_change();

-- Texts with placeholders; an administrator edits them.
create table fieldreport.response_template (
    id           uuid primary key,
    version      integer not null,
    kind         text not null check (kind in ('REFUSAL', 'RESULT', 'RETURN', 'REVISION', 'REDIRECT',
                     'CONFIDENTIAL', 'QUESTION')),
    -- Absent for every category.
    category     text,
    -- What a refusal with this text stands on.
    ground       text not null check (ground in ('UNREACHABLE', 'UNTRUE', 'OTHER')),
    title        text not null,
    text         text not null,
    active       boolean not null,
    changed_at   timestamptz not null,
    changer_name text not null
);

-- Every version of a template, as it was.
create table fieldreport.response_template_version (
    template_id  uuid not null references fieldreport.response_template,
    version      integer not null,
    category     text,
    ground       text not null,
    title        text not null,
    text         text not null,
    active       boolean not null,
    changed_at   timestamptz not null,
    changer_name text not null,
    reason       text not null,
    primary key (template_id, version)
);
create trigger response_template_version_is_append_only before update or delete on fieldreport.response_template_version
    for each row execute function fieldreport.refuse_change();

insert into fieldreport.response_template (id, version, kind, ground, title, text, active, changed_at, changer_name)
select id::uuid, 1, kind, ground, title, text, true, '2026-01-01 00:00+07', 'Tỉnh Nhà'
from (values
    ('01900000-0000-7000-8000-000000000001', 'REFUSAL', 'UNREACHABLE', 'Không liên hệ được sau nhiều lần gọi',
     'Trung tâm đã nhiều lần gọi theo số điện thoại trong phản ánh {mã} nhưng không liên hệ được để xác minh, nên chưa tiếp nhận phản ánh. Quý Ông/Bà vui lòng gửi lại kèm số điện thoại đang dùng.'),
    ('01900000-0000-7000-8000-000000000002', 'REFUSAL', 'UNTRUE', 'Thông tin không đúng thực tế',
     'Qua xác minh, thông tin phản ánh {mã} tại {địa điểm} không đúng thực tế.'),
    ('01900000-0000-7000-8000-000000000003', 'REFUSAL', 'OTHER', 'Nội dung, hình ảnh hoặc địa điểm chưa rõ',
     'Nội dung, hình ảnh hoặc địa điểm phản ánh chưa rõ nên chưa xử lý được. Quý Ông/Bà vui lòng gửi lại, ghi rõ sự việc, thời gian và địa điểm.'),
    ('01900000-0000-7000-8000-000000000004', 'REFUSAL', 'OTHER', 'Đã được tiếp nhận trong phản ánh khác',
     'Sự việc đã được tiếp nhận trong một phản ánh khác và đang được xử lý.'),
    ('01900000-0000-7000-8000-000000000005', 'REFUSAL', 'OTHER', 'Không thuộc phạm vi phản ánh hiện trường',
     'Nội dung không thuộc phạm vi tiếp nhận phản ánh hiện trường.'),
    ('01900000-0000-7000-8000-000000000010', 'RESULT', 'OTHER', 'Thông báo kết quả xử lý',
     E'Kính gửi: Quý Ông/Bà\n\nVấn đề Quý Ông/Bà phản ánh, {cơ quan} xin thông báo kết quả xử lý như sau:\n\n\n\nTrân trọng.'),
    ('01900000-0000-7000-8000-000000000011', 'RESULT', 'OTHER', 'Đã xử lý xong tại chỗ',
     E'Kính gửi: Quý Ông/Bà\n\nVấn đề Quý Ông/Bà phản ánh, {cơ quan} xin thông báo kết quả xử lý như sau:\n\nSau khi nhận phản ánh {mã} về {lĩnh vực} tại {địa điểm}, đơn vị đã kiểm tra thực tế và xử lý xong ngày {ngày}. Hình ảnh sau xử lý gửi kèm.\n\nTrân trọng.'),
    ('01900000-0000-7000-8000-000000000020', 'RETURN', 'OTHER', 'Không thuộc lĩnh vực quản lý',
     'Không thuộc lĩnh vực quản lý của đơn vị. Căn cứ: … Đề xuất chuyển: …'),
    ('01900000-0000-7000-8000-000000000021', 'RETURN', 'OTHER', 'Không thuộc địa bàn quản lý',
     'Không thuộc địa bàn quản lý của đơn vị. Căn cứ: … Đề xuất chuyển: …'),
    ('01900000-0000-7000-8000-000000000022', 'RETURN', 'OTHER', 'Thuộc thẩm quyền cấp trên',
     'Thuộc thẩm quyền của cơ quan cấp trên. Căn cứ: … Đề xuất chuyển: …'),
    ('01900000-0000-7000-8000-000000000030', 'REVISION', 'OTHER', 'Chưa nêu việc đã làm',
     'Câu trả lời chưa nêu rõ đơn vị đã làm gì, xong khi nào. Đề nghị bổ sung.'),
    ('01900000-0000-7000-8000-000000000031', 'REVISION', 'OTHER', 'Thiếu hình ảnh sau xử lý',
     'Đề nghị bổ sung hình ảnh sau khi xử lý tại {địa điểm}.'),
    ('01900000-0000-7000-8000-000000000040', 'REDIRECT', 'OTHER', 'Thuộc thẩm quyền cơ quan khác',
     'Sau xác minh, sự việc thuộc thẩm quyền của cơ quan khác.'),
    ('01900000-0000-7000-8000-000000000041', 'REDIRECT', 'OTHER', 'Các cơ quan đã thống nhất',
     'Các cơ quan đã thống nhất chọn lại cơ quan xử lý chính (Điều 7.1).'),
    ('01900000-0000-7000-8000-000000000042', 'REDIRECT', 'OTHER', 'Chưa có chuyển biến',
     'Cơ quan đang xử lý chưa có chuyển biến.'),
    ('01900000-0000-7000-8000-000000000050', 'CONFIDENTIAL', 'OTHER', 'Có thông tin cá nhân',
     'Nội dung có thông tin cá nhân cần bảo vệ.'),
    ('01900000-0000-7000-8000-000000000051', 'CONFIDENTIAL', 'OTHER', 'Liên quan bí mật nhà nước',
     'Nội dung liên quan đến bí mật nhà nước.'),
    ('01900000-0000-7000-8000-000000000052', 'CONFIDENTIAL', 'OTHER', 'Có thể gây nguy hiểm',
     'Công khai có thể gây nguy hiểm cho người phản ánh.'),
    ('01900000-0000-7000-8000-000000000060', 'QUESTION', 'OTHER', 'Hỏi vị trí',
     'Xin cho biết vị trí chính xác của sự việc.'),
    ('01900000-0000-7000-8000-000000000061', 'QUESTION', 'OTHER', 'Xin thêm hình ảnh',
     'Xin gửi thêm hình ảnh hiện trường.'),
    ('01900000-0000-7000-8000-000000000062', 'QUESTION', 'OTHER', 'Hỏi thời gian',
     'Xin cho biết sự việc xảy ra vào lúc nào.')
) as shipped (id, kind, ground, title, text);

insert into fieldreport.response_template_version
    (template_id, version, category, ground, title, text, active, changed_at, changer_name, reason)
select id, version, category, ground, title, text, active, changed_at, changer_name, 'Mẫu ban đầu'
from fieldreport.response_template;
