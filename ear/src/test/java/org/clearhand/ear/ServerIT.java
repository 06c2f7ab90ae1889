package org.clearhand.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.clearhand.routes.NodeHealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the provisioned server: the built EAR, with one small module beside its own to ask questions from. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {
    private static final String DESCRIPTOR = "META-INF/application.xml";

    @Deployment
    static EnterpriseArchive builtEar() throws IOException {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class,
                StackUnderTest.project().resolve("ear/target/clearhand.ear").toFile());
        WebArchive probe = ShrinkWrap.create(WebArchive.class, "probe.war")
                .addClasses(ServerIT.class, StackUnderTest.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        byte[] descriptor = ear.get(DESCRIPTOR).getAsset().openStream().readAllBytes();
        String withProbe = new String(descriptor, StandardCharsets.UTF_8)
                .replaceFirst(
                        "<module>",
                        "<module><web><web-uri>probe.war</web-uri><context-root>/probe</context-root></web></module><module>");
        ear.delete(DESCRIPTOR);
        return ear.addAsModule(Testable.archiveToTest(probe)).add(new StringAsset(withProbe), DESCRIPTOR);
    }

    @Test
    void theNodeRunsTheRolesItWasGivenAndNoOthers() {
        HealthCheckResponse node = CDI.current()
                .select(NodeHealthCheck.class, Any.Literal.INSTANCE)
                .get()
                .call();
        assertEquals("[CONSOLE]", node.getData().orElseThrow().get("roles"));
    }

    @Test
    @SuppressWarnings("BanJNDI") // A constant name, looked up inside the server.
    void theDataSourceIsBoundAlthoughThereIsNoDatabase() throws NamingException {
        DataSource cases = InitialContext.doLookup("java:jboss/datasources/Clearhand");
        assertThrows(SQLException.class, cases::getConnection);
    }

    @Test
    void noNativeLibraryCanBeLoadedInsideTheServer() {
        for (String name : new String[] {"org.opencv.core.Core", "ai.onnxruntime.OrtEnvironment", "ai.djl.Model"}) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
        }
    }
}
