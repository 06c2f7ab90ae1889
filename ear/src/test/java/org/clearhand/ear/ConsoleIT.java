package org.clearhand.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clearhand.ops.stack.StackStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A verifier at the running stack: a real browser, a real sign-in, a document whose amounts disagree. */
class ConsoleIT {
    private static final Duration DOCUMENT_LIMIT = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static StackStatus stack;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Chromium.requirePresent();
        stack = StackUnderTest.status();
        playwright = Playwright.create(Chromium.withoutDownload());
        browser = playwright.chromium().launch(Chromium.options());
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aVerifierKeysADoubtfulItemWithoutTheMouse() throws IOException {
        String caseId = StackUnderTest.dropDisagreeingCheque();
        try (EventLog events = new EventLog("tasks")) {
            events.await("a task", DOCUMENT_LIMIT, event -> event.key().equals(caseId));
        }
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            List<String> complaints = complaintsOf(page);
            signIn(page, "verifier");
            // This case and no other, whatever else waits: its own address, as the queue links to it.
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Queue")))
                    .isVisible();
            page.navigate(stack.console().url() + "work/t-" + caseId.substring(2));
            Locator entry = page.locator(".ch-entry-current input");
            assertThat(entry).isVisible(within(DOCUMENT_LIMIT));
            assertThat(page.locator(".ch-item image")).hasCount(1);
            assertThat(page.locator(".ch-entry-current .ch-snippet image")).isVisible();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.locator(".ch-task-of a")).hasText(caseId);
            keepPicture(page, "work");

            keyEveryField(page);

            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Submitted");
            page.navigate(stack.console().url() + "cases/" + caseId);
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("First key");
            await().atMost(DOCUMENT_LIMIT).until(() -> {
                page.reload();
                return page.locator(".ch-task-head").textContent().contains("Posted");
            });
            keepPicture(page, "case");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void anAuditorSeesTheHistoryButNoWork() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            signIn(page, "auditor");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Cases")))
                    .isVisible();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Work")))
                    .hasCount(0);
        }
    }

    @Test
    void withoutASessionAScriptIsToldSoAndEveryAnswerIsGuarded() throws IOException, InterruptedException {
        HttpResponse<String> api = get("/api/tasks", "X-Requested-With", "XMLHttpRequest");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("cache-control").orElse("")).contains("no-store");

        HttpResponse<String> page = get("/work", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        for (HttpResponse<String> answer : List.of(api, page)) {
            assertThat(answer.headers().firstValue("content-security-policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        }
    }

    @Test
    void theApiIsDescribed() throws IOException, InterruptedException {
        HttpResponse<String> described = HTTP.send(
                HttpRequest.newBuilder(URI.create(stack.api().openapi())).build(), BodyHandlers.ofString());
        assertThat(described.statusCode()).isEqualTo(200);
        assertThat(described.body())
                .contains(
                        "Clearhand review console", "/api/tasks/{task}/values", "/api/cases/{case}/audit", "claimNext");
    }

    private static void signIn(Page page, String name) {
        StackStatus.User user = stack.users().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        page.navigate(stack.console().url());
        page.locator("#username").fill(user.name());
        page.locator("#password").fill(user.password());
        page.locator("#kc-login").click();
    }

    /** Both amounts of the sample are keyed alike, so that the rules let the item pass; all other fields stand as read or as the sample has them. */
    private static void keyEveryField(Page page) {
        int fields = page.locator(".ch-entry").count();
        for (int index = 0; index < fields; index++) {
            Locator entry = page.locator(".ch-entry-current input");
            String field = entry.getAttribute("id").substring("field-".length());
            entry.fill(StackUnderTest.truth(field));
            page.keyboard().press("Enter");
        }
    }

    /** For people to look at after the run. */
    private static void keepPicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(StackUnderTest.project().resolve("ear/target/console/" + name + ".png")));
    }

    /** What the browser complains about, a breach of the content security policy first of all. */
    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions within(Duration limit) {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                .setTimeout((double) limit.toMillis());
    }

    private static HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(stack.console().url()).resolve(path))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofString());
    }
}
