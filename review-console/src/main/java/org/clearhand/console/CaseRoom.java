package org.clearhand.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.clearhand.casefile.BusinessDay;
import org.clearhand.casefile.CaseDesk;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.FolderImageStore;
import org.clearhand.casefile.ImageStore;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.casefile.RuleBook;
import org.clearhand.forms.TemplateCatalogue;

/**
 * Where the console finds the case desk and the image store. Both are opened at the first request and only on a node whose roles
 * include the console, so that every other node works without a database login. Safe for use by many threads.
 */
@ApplicationScoped
public class CaseRoom {
    private static final String DATABASE = "java:jboss/datasources/Clearhand";

    private final ConsoleSettings settings = ConsoleSettings.ofSystem();
    private final Clock clock = Clock.systemUTC();
    private Optional<CaseDesk> desk = Optional.empty();
    private Optional<ImageStore> images = Optional.empty();

    /**
     * Opened at the first call.
     *
     * @throws CaseException {@link ConsoleOff} on a node without the console role, DATABASE_UNAVAILABLE without a data source
     */
    public synchronized CaseDesk desk() {
        requireOn();
        if (desk.isEmpty()) {
            desk = Optional.of(new CaseDesk(
                    database(), clock, BusinessDay.configured(), TemplateCatalogue.configured(), RuleBook.shipped()));
        }
        return desk.orElseThrow();
    }

    /**
     * Opened at the first call.
     *
     * @throws CaseException IMAGE_STORE_UNAVAILABLE when the folder is not told or cannot be used
     */
    public synchronized ImageStore images() {
        requireOn();
        if (images.isEmpty()) {
            images = Optional.of(imageStore());
        }
        return images.orElseThrow();
    }

    public ConsoleSettings settings() {
        return settings;
    }

    public Clock clock() {
        return clock;
    }

    private void requireOn() {
        if (!settings.on()) {
            throw new ConsoleOff();
        }
    }

    @SuppressWarnings("BanJNDI") // The name is a constant of the server's own, never anybody's input.
    private static DataSource database() {
        try {
            return (DataSource) new InitialContext().lookup(DATABASE);
        } catch (NamingException failure) {
            throw unavailable(ProblemCode.DATABASE_UNAVAILABLE, "The server has no data source Clearhand.", failure);
        }
    }

    private ImageStore imageStore() {
        try {
            return new FolderImageStore(settings.imagesFolder()
                    .orElseThrow(() -> new CaseException(
                            ProblemCode.IMAGE_STORE_UNAVAILABLE, "clearhand.images.folder is not set.")));
        } catch (IOException failure) {
            throw unavailable(ProblemCode.IMAGE_STORE_UNAVAILABLE, "The image store cannot be opened.", failure);
        }
    }

    private static CaseException unavailable(ProblemCode code, String message, Exception cause) {
        CaseException problem = new CaseException(code, message);
        problem.initCause(cause);
        return problem;
    }
}
