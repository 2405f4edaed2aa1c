package de.familienaudit.probelauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.server.TestFolders;
import de.familienaudit.shared.ClockProducer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database is stopped, or no packet reaches it any more, under a program that has people in it. */
@DisplayName("Ist die Datenbank weg, sagt das Programm es, und danach geht es von selbst weiter")
class DatabaseAwayIT {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    /** Nobody waits longer, however many ask: each of three attempts of JPA has its limit, whatever is wrong. */
    private static final Duration LONGEST = Duration.ofSeconds(65);

    /** The pool finds the database again. */
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private static final Path TARGET = Path.of(System.getProperty("audit.target"));

    private static Installation installation;
    private static DataFolder folder;
    private static Leitung leitung;
    private static PayaraMicro server;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    @BeforeAll
    static void start() throws Exception {
        Path data = TARGET.resolve("leitung-test");
        TestFolders.clear(data);
        installation = new Installation();
        installation.startDatabase(
                new DatabaseSettings(data.resolve("datenbank"), TestFolders.postgresPrograms(), false));
        Map<String, String> environment = new HashMap<>(installation.database().environment());
        URI database = URI.create(environment.get("AUDIT_DB_URL").substring("jdbc:".length()));
        leitung = new Leitung(database.getPort());
        environment.put(
                "AUDIT_DB_URL", "jdbc:postgresql://" + Ports.LOOPBACK + ":" + leitung.port() + database.getPath());
        environment.put("AUDIT_BEISPIEL", "true");
        folder = DataFolder.open(data.resolve("server"));
        server = new PayaraMicro(
                Path.of(System.getProperty("payara.micro.jar")).toAbsolutePath(),
                Path.of(System.getProperty("audit.war")).toAbsolutePath(),
                Ports.free(),
                folder,
                ClockProducer.BERLIN);
        server.start(environment);
        new Readiness(server).await();
    }

    @AfterAll
    static void end() throws Exception {
        server.close();
        leitung.close();
        folder.close();
        installation.close();
    }

    @AfterEach
    void databaseIsBack() throws Exception {
        leitung.open();
        awaitReady();
    }

    @Test
    void aDatabaseThatWasStoppedIsSaidInASentence() throws Exception {
        signIn();
        leitung.cut();
        everythingSaysSo();

        leitung.open();
        long waited = awaitReady();
        System.out.println("back after " + waited + " ms");
        assertThat(get("uebersicht.xhtml").statusCode()).as("still signed in").isEqualTo(OK);
    }

    @Test
    void whenPacketsVanishNobodyWaitsForLong() throws Exception {
        signIn();
        leitung.silence();
        List<CompletableFuture<long[]>> many = new ArrayList<>();
        for (String path : List.of(
                "uebersicht.xhtml",
                "zielvereinbarung/index.xhtml",
                "zielvereinbarung/massnahmen.xlsx",
                "zielvereinbarung/massnahmen.csv",
                "anmelden.xhtml",
                "api/bereit")) {
            many.add(timed(path));
            many.add(timed(path));
        }
        SoftAssertions alle = new SoftAssertions();
        for (CompletableFuture<long[]> one : many) {
            long[] answer = one.get();
            System.out.println("silent: status " + answer[0] + " after " + answer[1] + " ms");
            alle.assertThat(answer[0]).isEqualTo(UNAVAILABLE);
            alle.assertThat(answer[1]).isLessThan(LONGEST.toMillis());
        }
        alle.assertAll();

        leitung.open();
        System.out.println("back after " + awaitReady() + " ms");
        assertThat(get("uebersicht.xhtml").statusCode()).as("still signed in").isEqualTo(OK);
    }

    private void everythingSaysSo() throws Exception {
        for (String path : List.of("uebersicht.xhtml", "zielvereinbarung/massnahmen.xlsx")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(UNAVAILABLE);
            assertThat(answer.body())
                    .as(path)
                    .contains("gerade nicht erreichbar", "Vorfallnummer", "Noch einmal versuchen", path);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        HttpResponse<String> call = send(request("api/pruefung")
                .header("X-Familienaudit", "1")
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofString("%PDF")));
        assertThat(call.statusCode()).isEqualTo(UNAVAILABLE);
        assertThat(call.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(call.body()).contains("Vorfallnummer", "erreicht seine Datenbank nicht");
        HttpResponse<String> script = send(request("uebersicht.xhtml")
                .header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(script.statusCode()).isEqualTo(UNAVAILABLE);
        assertThat(script.headers().firstValue("X-Vorfall").orElse("")).hasSize(8);
        assertThat(get("api/bereit").statusCode()).isEqualTo(UNAVAILABLE);
        assertThat(get("api/bereit").body()).contains("DATENBANK_FEHLT").doesNotContain("jdbc", "audit_app", "127.0");
        assertThat(get("api/lebt").statusCode()).isEqualTo(OK);
    }

    private CompletableFuture<long[]> timed(String path) {
        long begin = System.nanoTime();
        return client.sendAsync(request(path).GET().build(), BodyHandlers.discarding())
                .thenApply(answer -> new long[] {answer.statusCode(), (System.nanoTime() - begin) / 1_000_000});
    }

    private static long awaitReady() throws Exception {
        long begin = System.nanoTime();
        HttpClient watcher = HttpClient.newHttpClient();
        HttpRequest question = request("api/bereit").GET().build();
        while (watcher.send(question, BodyHandlers.ofString()).statusCode() != OK) {
            assertThat(System.nanoTime() - begin).isLessThan(RECOVERY.toNanos());
            Thread.sleep(200);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private void signIn() throws IOException, InterruptedException {
        FormElement form =
                (FormElement) Jsoup.parse(get("anmelden.xhtml").body()).getElementById("anmeldung");
        Map<String, String> fields = new HashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put("benutzername", "projektleitung");
        fields.put("passwort", "familienaudit");
        fields.put("anmelden", "anmelden");
        String body = fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request("anmelden.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get("uebersicht.xhtml").statusCode()).isEqualTo(OK);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofMinutes(3));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
