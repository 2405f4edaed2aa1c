package de.familienaudit.probelauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.server.TestFolders;
import de.familienaudit.shared.ClockProducer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two application servers, processes of their own, on one database; each clerk is an account with a session of its own. */
@DisplayName("V-1: Hundert Personen reichen an zwei Servern zugleich ein und bekommen hundert Nummern ohne Lücke")
class HundredClerksOnTwoServersIT {

    private static final int CLERKS = 100;

    /** How many sign in at the same time: what is measured here begins only when all have. */
    private static final int DOOR = 6;

    private static final String PASSWORT = "hundert Personen";
    private static final int KURZE_RUNDEN = 1000;
    private static final int BITS = 256;
    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 30;
    private static final int PAUSE_MILLIS = 2000;

    private static final AtomicLong BEGIN = new AtomicLong();

    /** How often a server had no connection free. */
    private static final AtomicInteger VERTROESTET = new AtomicInteger();

    private static final Path TARGET = Path.of(System.getProperty("audit.target"));

    /** A Kommune with a Rat, one person of the Gremienbüro and many who write papers. */
    private static final String KOMMUNE =
            """
            do $$
            declare
                k bigint;
                p bigint;
                g bigint;
            begin
                insert into kommune (name, art) values ('Hundertdorf', 'GEMEINDE') returning id into k;
                insert into gremium (kommune_id, art, erfasst_am, erfasst_von) values (k, 'VERTRETUNG', now(), 'Test')
                    returning id into g;
                insert into gremiumsname (kommune_id, gremium_id, name, quelle, erfasst_am, erfasst_von)
                    values (k, g, 'Rat', 'Satzung', now(), 'Test');
                for n in 0..{zahl} loop
                    insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                        values (k, 'hundert-' || n, 'Person ' || n, '{hash}') returning id into p;
                    insert into rollenvergabe (kommune_id, konto_id, rolle)
                        values (k, p, case n when 0 then 'GREMIENBUERO' else 'PROJEKTLEITUNG' end);
                end loop;
            end
            $$
            """;

    /** Every paper of that Kommune with its recording that holds. */
    private static final String DIESE = " from vorlage v join kommune k on k.id = v.kommune_id"
            + " join aufzeichnung a on a.vorlage_id = v.id and a.nummer = v.aktuell where k.name = 'Hundertdorf'";

    private static final List<AutoCloseable> PARTS = new ArrayList<>();
    private static final List<PayaraMicro> SERVERS = new ArrayList<>();
    private static AuditDatabase database;

    @BeforeAll
    static void start() throws Exception {
        Path data = TARGET.resolve("zwei-server-test");
        TestFolders.clear(data);
        Installation installation = new Installation();
        PARTS.add(installation);
        installation.startDatabase(
                new DatabaseSettings(data.resolve("datenbank"), TARGET.resolve("postgresql"), false));
        database = installation.database();
        for (String name : List.of("eins", "zwei")) {
            DataFolder folder = DataFolder.open(data.resolve(name));
            PARTS.add(0, folder);
            PayaraMicro server = new PayaraMicro(
                    Path.of(System.getProperty("payara.micro.jar")).toAbsolutePath(),
                    Path.of(System.getProperty("audit.war")).toAbsolutePath(),
                    Ports.free(),
                    folder,
                    ClockProducer.BERLIN);
            PARTS.add(0, server);
            SERVERS.add(server);
            server.start(database.environment());
        }
        for (PayaraMicro server : SERVERS) {
            new Readiness(server).await();
        }
    }

    @AfterAll
    static void end() throws Exception {
        for (AutoCloseable part : PARTS) {
            part.close();
        }
    }

    @Test
    @DisplayName("Alle kommen an, keine Nummer fehlt und keine gibt es zweimal; beide Server vergeben abwechselnd")
    void everyClerkGetsANumberOfItsOwn() throws Exception {
        try (Connection c = database.superuser();
                Statement s = c.createStatement()) {
            s.execute(KOMMUNE.replace("{zahl}", Integer.toString(CLERKS)).replace("{hash}", hash()));
        }
        theProgramGivesTheNumbers();

        List<Clerk> clerks = inTurn(
                DOOR,
                IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(HundredClerksOnTwoServersIT::arrival)
                        .toList());
        CyclicBarrier atOnce = new CyclicBarrier(CLERKS, () -> BEGIN.set(System.nanoTime()));
        List<Integer> answers = inTurn(
                CLERKS, clerks.stream().map(clerk -> submission(clerk, atOnce)).toList());

        System.out.println(CLERKS + " submissions after " + (System.nanoTime() - BEGIN.get()) / 1_000_000 + " ms, "
                + VERTROESTET + " times no connection was free");
        assertThat(answers).hasSize(CLERKS).containsOnly(Programmbesuch.REDIRECT);
        String jahr = Year.now(ClockProducer.BERLIN).toString();
        assertThat(ask("select v.nummer" + DIESE + " order by v.nummer"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(n -> String.format("%s/7/%03d", jahr, n))
                        .toList());
        assertThat(ask("select a.betreff" + DIESE))
                .as("none lost, none twice")
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(HundredClerksOnTwoServersIT::betreff)
                        .toList());
        for (int server = 0; server < SERVERS.size(); server++) {
            assertThat(ask("select min(v.nummer)" + DIESE + " and a.betreff like '%Server " + server + "'")
                            .get(0))
                    .as("both gave numbers from the beginning on")
                    .isLessThan(jahr + "/7/" + String.format("%03d", CLERKS / 2));
        }
    }

    /** Said on one server, obeyed by both. */
    private static void theProgramGivesTheNumbers() throws Exception {
        Programmbesuch buero = new Programmbesuch(SERVERS.get(0).address());
        buero.anmelden("hundert-0", PASSWORT);
        Map<String, String> felder = buero.formular("vorlage/nummern.xhtml", "form");
        felder.put("quelle", "PROGRAMM");
        felder.put("muster", "JJJJ/W/NNN");
        felder.put("wahlperiode", "7");
        assertThat(buero.sende("vorlage/nummern.xhtml", felder, "speichern").statusCode())
                .isEqualTo(Programmbesuch.REDIRECT);
    }

    /** A person who has signed in, with the form filled. */
    private record Clerk(Programmbesuch besuch, Map<String, String> felder) {}

    /** Everybody's answer; the first who fails tells why. */
    private static <T> List<T> inTurn(int threads, List<Callable<T>> tasks) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = tasks.stream().map(people::submit).toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get(10, TimeUnit.MINUTES));
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    /** Signs in and fills the form of a paper; before the moment that counts, a few at a time. */
    private static Callable<Clerk> arrival(int n) {
        return () -> {
            Programmbesuch person =
                    new Programmbesuch(SERVERS.get(n % SERVERS.size()).address());
            person.anmelden("hundert-" + n, PASSWORT);
            Map<String, String> felder = person.formular("vorlage/entwurf.xhtml", "form");
            felder.put("betreff", betreff(n));
            felder.put("beschluss", "Der Rat beschließt Nummer " + n + ".");
            felder.put("sachverhalt", "Alle reichen zugleich ein.");
            felder.put("einreicher", "Die Verwaltung");
            felder.put("kaemmerei", "ERFOLGT");
            felder.put(
                    "folge:0:gremium",
                    ask("select cast(g.id as text) from gremium g join kommune k on k.id = g.kommune_id"
                                    + " where k.name = 'Hundertdorf'")
                            .get(0));
            felder.put("folge:0:rolle", "ENTSCHEIDUNG");
            felder.put("folge:0:umfang", "GANZ");
            person.neueVerbindung();
            return new Clerk(person, felder);
        };
    }

    /**
     * Waits for all others and submits. Where the server says that it has no connection free, the person sends the
     * same form again, as the page advises.
     */
    private static Callable<Integer> submission(Clerk clerk, CyclicBarrier atOnce) {
        return () -> {
            atOnce.await(3, TimeUnit.MINUTES);
            int status = submit(clerk);
            for (int n = 0; status == UNAVAILABLE && n < PATIENCE; n++) {
                VERTROESTET.incrementAndGet();
                Thread.sleep(PAUSE_MILLIS);
                status = submit(clerk);
            }
            return status;
        };
    }

    private static int submit(Clerk clerk) throws Exception {
        return clerk.besuch()
                .sende("vorlage/entwurf.xhtml", clerk.felder(), "einreichen")
                .statusCode();
    }

    private static String betreff(int n) {
        return "Vorlage " + n + " an Server " + n % SERVERS.size();
    }

    /** With few rounds: a hundred people sign in, and it protects nothing. */
    private static String hash() throws GeneralSecurityException {
        byte[] salz = "nur für diesen Test".getBytes(StandardCharsets.UTF_8);
        byte[] schluessel = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(PASSWORT.toCharArray(), salz, KURZE_RUNDEN, BITS))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return "PBKDF2WithHmacSHA256:" + KURZE_RUNDEN + ":" + base64.encodeToString(salz) + ":"
                + base64.encodeToString(schluessel);
    }

    private static List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection c = database.superuser();
                Statement s = c.createStatement();
                ResultSet answer = s.executeQuery(sql)) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }
}
