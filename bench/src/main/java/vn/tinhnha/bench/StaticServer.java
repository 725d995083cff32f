package vn.tinhnha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The floor of every page: nginx with the same compressed bytes as a file. */
record StaticServer(int port, Path files) {

    static StaticServer start(Children children, Workplace place) throws IOException {
        int port = Workplace.freePort();
        Path folder = Files.createDirectories(place.file("nginx"));
        Path files = Files.createDirectories(folder.resolve("files"));
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                worker_processes 1;
                daemon off;
                %3$s
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    keepalive_requests 1000000;
                    open_file_cache max=100;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s/files;
                        default_type text/html;
                        add_header Content-Encoding gzip;
                    }
                }
                """.formatted(
                        folder, port, "root".equals(System.getProperty("user.name")) ? "user root;" : ""));
        children.start(
                List.of("nginx", "-c", configuration.toString(), "-e", folder + "/error.log"),
                Map.of(),
                folder.resolve("output.log"));
        return new StaticServer(port, files);
    }

    /** Puts a file there and returns its address. */
    String serve(String name, byte[] content) throws IOException {
        Files.write(files.resolve(name), content);
        return "http://127.0.0.1:" + port;
    }
}
