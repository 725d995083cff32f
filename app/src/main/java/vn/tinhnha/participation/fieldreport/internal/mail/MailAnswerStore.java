package vn.tinhnha.participation.fieldreport.internal.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.TimeOrderedId;

/** Counts how often an address was answered, so that two machines never write to each other for long. */
@Repository
class MailAnswerStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final MailSeal seal;

    MailAnswerStore(JdbcClient jdbc, MailSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Notes an answer, and forgets old ones to the same address. */
    void add(String address, Instant now) {
        byte[] print = seal.fingerprint(address);
        jdbc.sql("delete from fieldreport.mail_answer where address_print = :print and answered_at < :before")
                .param("print", print)
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into fieldreport.mail_answer (id, address_print, answered_at) values (:id, :print, :now)")
                .param("id", TimeOrderedId.at(now))
                .param("print", print)
                .param("now", Timestamp.from(now))
                .update();
    }

    int since(String address, Instant from) {
        return jdbc.sql("""
                        select count(*) from fieldreport.mail_answer
                        where address_print = :print and answered_at >= :from
                        """)
                .param("print", seal.fingerprint(address))
                .param("from", Timestamp.from(from))
                .query(Integer.class)
                .single();
    }
}
