package vn.tinhnha.platform.privacy.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the sealed sentence by which a database recognizes its keys. */
@Repository
class KeyWitnessStore {

    private final JdbcClient jdbc;

    KeyWitnessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sentence of this database: the one that was there, or this one when none was. */
    byte[] keepFirst(byte[] sealed) {
        jdbc.sql("insert into privacy.key_witness (sealed) values (:sealed) on conflict do nothing")
                .param("sealed", sealed)
                .update();
        return jdbc.sql("select sealed from privacy.key_witness")
                .query((row, _) -> row.getBytes(1))
                .single();
    }
}
