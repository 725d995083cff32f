package vn.tinhnha.platform.database.internal;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** An app that commits something and then runs until it is killed. */
final class AppToKill {

    static final String COMMITTED = "committed";

    private AppToKill() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(new PostgresFolder(Path.of(arguments[0]), Path.of(arguments[1])));
        KeptAnswer.write(postgres);
        System.out.println(COMMITTED);
        new CountDownLatch(1).await();
    }
}
