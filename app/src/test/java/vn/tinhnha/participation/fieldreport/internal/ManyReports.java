package vn.tinhnha.participation.fieldreport.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Any number of reports over three years, one in seven confidential or not yet public: 15 categories, 103 wards, a
 * word in a third of them, one in a two-hundredth, one in 20. 23 agencies lead, each helps with one in 1,150.
 */
public final class ManyReports {

    private static final int THREE_YEARS = 94_608_000;

    private ManyReports() {}

    public static void insert(JdbcClient jdbc, int count) {
        jdbc.sql("""
                insert into fieldreport.report (id, code, version, submission_id, tracking_hash, source, status,
                    category, ward, latitude, longitude, address, description, search_text, confidential, urgent,
                    complex, lead_agency, cooperating_agencies, received_at, changed_at, dispatch_by, due_at)
                select md5('r' || i)::uuid, 'HG26-' || lpad(i::text, 7, '0'), 1, md5('s' || i)::uuid,
                    sha256(i::text::bytea), 'APP',
                    case when i % 10 < 6 then 'PUBLISHED' when i % 10 < 8 then 'IN_PROGRESS'
                        when i % 10 = 8 then 'DISPATCHED' else 'RECEIVED' end,
                    'cat-' || (i * 7919::bigint % 15), 'w-' || (i * 104729::bigint % 103),
                    9.6 + (i * 31::bigint % 10007) / 10007.0 * 0.7, 105.2 + (i * 17::bigint % 10009) / 10009.0 * 0.8,
                    'Đường số ' || i % 500, 'Ổ gà sâu trước cổng trường, xe máy dễ ngã, đề nghị sửa sớm.',
                    'o ga sau truoc cong truong' || case when i % 3 = 0 then ' rac' else '' end
                        || case when i % 200 = 1 then ' cong' else '' end
                        || case when i % (:count / 20) = 1 then ' hiem' else '' end,
                    i % 97 = 0, i % 50 = 7, false, 'agency-' || (i * 7919::bigint % 23),
                    case when i % 100 = 1 or i % 100 = 6
                        then array['agency-' || (i * 7919::bigint + 1) % 23] else '{}' end,
                    at, at + interval '2 days', at, case when i % 10 >= 6 then at + interval '10 days' end
                from generate_series(1, :count) i,
                    lateral (select timestamptz '2026-11-20' - i * :step * interval '1 second' as at) received
                """).param("count", count).param("step", THREE_YEARS / count).update();
        jdbc.sql("vacuum analyze fieldreport.report").update();
    }
}
