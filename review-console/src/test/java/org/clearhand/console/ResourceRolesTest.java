package org.clearhand.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class ResourceRolesTest {
    private static final Set<String> ROLES = Set.of("operator", "verifier", "supervisor", "auditor", "admin");

    @Test
    void everyResourceMethodSaysWhoMayCallIt() throws Exception {
        assertThat(methods()).isNotEmpty().allSatisfy(method -> {
            RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
            boolean open = method.isAnnotationPresent(PermitAll.class);
            assertThat(open).as("exactly one of the two on %s", method).isEqualTo(allowed == null);
            if (allowed != null) {
                assertThat(ROLES).as(method.toString()).containsAll(List.of(allowed.value()));
            }
        });
    }

    @Test
    void onlyTheOwnSessionIsOpenToEveryRole() throws Exception {
        assertThat(methods())
                .filteredOn(method -> method.isAnnotationPresent(PermitAll.class))
                .extracting(Method::getDeclaringClass)
                .containsOnly(MeResource.class);
    }

    @Test
    void onlyVerifiersAndSupervisorsChangeTasks() throws Exception {
        assertThat(methods())
                .filteredOn(method -> method.getDeclaringClass() == TaskResource.class)
                .filteredOn(method -> !method.getName().equals("open"))
                .hasSize(6)
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(RolesAllowed.class).value())
                        .containsExactlyInAnyOrder("verifier", "supervisor"));
    }

    @Test
    void everyResourceMethodIsDescribed() throws Exception {
        assertThat(methods()).isNotEmpty().allSatisfy(method -> {
            Operation operation = method.getAnnotation(Operation.class);
            assertThat(operation).as(method.toString()).isNotNull();
            assertThat(operation.summary()).isNotBlank();
            assertThat(operation.operationId()).isNotBlank();
        });
        assertThat(methods().stream()
                        .map(method -> method.getAnnotation(Operation.class).operationId()))
                .doesNotHaveDuplicates();
    }

    private static List<Method> methods() throws IOException, URISyntaxException {
        java.nio.file.Path classes = java.nio.file.Path.of(ConsoleApplication.class
                        .getResource("ConsoleApplication.class")
                        .toURI())
                .getParent();
        try (Stream<java.nio.file.Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> named(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> Arrays.stream(method.getAnnotations())
                            .anyMatch(mark -> mark.annotationType().isAnnotationPresent(HttpMethod.class)))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName("org.clearhand.console." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
