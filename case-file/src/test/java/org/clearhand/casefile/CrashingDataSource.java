package org.clearhand.casefile;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source over one connection that crashes on demand: at the n-th statement of a transaction, just before its commit, or just after
 * it, when the work is done and its caller does not know. For one thread.
 */
final class CrashingDataSource implements DataSource {
    /** SQLSTATE of a connection that broke. */
    private static final String BROKEN = "08006";

    private final Connection real;
    private int statementsUntilCrash = Integer.MAX_VALUE;
    private boolean crashBeforeCommit;
    private boolean crashAfterCommit;

    CrashingDataSource(Connection real) {
        this.real = real;
    }

    /** @param statements how many statements still go well, 0 or more */
    void crashAtStatement(int statements) {
        statementsUntilCrash = statements;
    }

    void crashBeforeCommit() {
        crashBeforeCommit = true;
    }

    void crashAfterCommit() {
        crashAfterCommit = true;
    }

    /** Nothing crashes any more. */
    void calm() {
        statementsUntilCrash = Integer.MAX_VALUE;
        crashBeforeCommit = false;
        crashAfterCommit = false;
    }

    @Override
    public Connection getConnection() {
        InvocationHandler handler = (proxy, method, arguments) -> intercept(method, arguments);
        return (Connection) Proxy.newProxyInstance(
                CrashingDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private @Nullable Object intercept(Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> {
                if (!real.getAutoCommit()) {
                    real.rollback();
                    real.setAutoCommit(true);
                }
                return null;
            }
            case "commit" -> {
                if (crashBeforeCommit) {
                    throw crash();
                }
                real.commit();
                if (crashAfterCommit) {
                    throw crash();
                }
                return null;
            }
            case "prepareStatement" -> {
                if (statementsUntilCrash-- <= 0) {
                    throw crash();
                }
                return invoke(method, arguments);
            }
            default -> {
                return invoke(method, arguments);
            }
        }
    }

    private SQLException crash() {
        calm();
        return new SQLException("simulated crash", BROKEN);
    }

    private @Nullable Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
