package vn.tinhnha.platform.database.internal;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the connection pool finds the database. */
record ConnectionDetails(String url, String user, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "ConnectionDetails[" + url + "]";
    }
}
