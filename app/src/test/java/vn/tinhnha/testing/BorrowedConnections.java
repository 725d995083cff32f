package vn.tinhnha.testing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts how often a request borrows a connection; import it into a test. What runs in the background does not count. */
public final class BorrowedConnections implements BeanPostProcessor {

    private final ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);

    /** How many connections an action of this thread borrows. */
    public int during(Runnable action) {
        count.set(0);
        action.run();
        return count.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new CountingPool(pool) : bean;
    }

    private final class CountingPool extends DelegatingDataSource {

        CountingPool(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            count.set(count.get() + 1);
            return super.getConnection();
        }
    }
}
