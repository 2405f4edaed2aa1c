package de.familienaudit.probelauf;

import static de.familienaudit.probelauf.Zweihundertdorf.BETRAG;
import static de.familienaudit.probelauf.Zweihundertdorf.NEUER_ANSATZ;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.server.CheapPassword;
import de.familienaudit.shared.ClockProducer;
import java.net.http.HttpResponse;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two application servers on one database, started once for all tests; each clerk is an account with a session of its own. */
@DisplayName(
        "V-1, H-5: Hundert Personen zugleich an zwei Servern bekommen hundert Nummern ohne Lücke und nie mehr Geld, als da ist")
class HundredClerksOnTwoServersIT {

    private static final int CLERKS = 100;

    /** How many sign in at the same time: what is measured here begins only when all have. */
    private static final int DOOR = 6;

    private static final int OK = 200;

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

    private static final ServerPair SERVERS = new ServerPair();

    @BeforeAll
    static void start() throws Exception {
        SERVERS.start("zwei-server-test");
    }

    @AfterAll
    static void end() throws Exception {
        SERVERS.close();
    }

    @Test
    @DisplayName("V-1: Alle kommen an, keine Nummer fehlt und keine gibt es zweimal; beide Server vergeben abwechselnd")
    void everyClerkGetsANumberOfItsOwn() throws Exception {
        SERVERS.execute(KOMMUNE.replace("{zahl}", Integer.toString(CLERKS)).replace("{hash}", CheapPassword.hash()));
        theProgramGivesTheNumbers();

        List<Clerk> clerks = AllAtOnce.inTurn(
                DOOR,
                IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(HundredClerksOnTwoServersIT::arrival)
                        .toList());
        List<HttpResponse<String>> answers = new AllAtOnce().send(clerks, "submissions");

        assertThat(answers).hasSize(CLERKS).extracting(HttpResponse::statusCode).containsOnly(Programmbesuch.REDIRECT);
        String jahr = Year.now(ClockProducer.BERLIN).toString();
        assertThat(SERVERS.ask("select v.nummer" + DIESE + " order by v.nummer"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(n -> String.format("%s/7/%03d", jahr, n))
                        .toList());
        assertThat(SERVERS.ask("select a.betreff" + DIESE))
                .as("none lost, none twice")
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(HundredClerksOnTwoServersIT::betreff)
                        .toList());
        for (int server = 0; server < SERVERS.size(); server++) {
            assertThat(SERVERS.ask("select min(v.nummer)" + DIESE + " and a.betreff like '%Server " + server + "'")
                            .get(0))
                    .as("both gave numbers from the beginning on")
                    .isLessThan(jahr + "/7/" + String.format("%03d", CLERKS / 2));
        }
    }

    @Test
    @DisplayName("H-5: Hundert Personen beantragen zugleich an zwei Servern Mittel einer Haushaltsstelle;"
            + " nie wird mehr reserviert, als da ist")
    void neverMoreIsReservedThanThereIs() throws Exception {
        Zweihundertdorf dorf = new Zweihundertdorf(SERVERS, CLERKS);
        List<Callable<Clerk>> people = new ArrayList<>();
        people.add(dorf.kaemmerei());
        IntStream.rangeClosed(1, CLERKS).mapToObj(dorf::department).forEach(people::add);

        List<Clerk> clerks = AllAtOnce.inTurn(DOOR, people);
        List<HttpResponse<String>> answers = new AllAtOnce().send(clerks, "requests and a new Ansatz");

        assertThat(outcome(answers.get(0), "/haushalt/jahresstelle.xhtml"))
                .as("the Kämmerei enters the Ansatz meanwhile")
                .isEqualTo("done");
        List<String> outcomes = answers.subList(1, answers.size()).stream()
                .map(answer -> outcome(answer, "/haushalt/bindung.xhtml"))
                .toList();
        assertThat(outcomes).hasSize(CLERKS).containsOnly("done", "refused");
        int done = (int) outcomes.stream().filter("done"::equals).count();
        assertThat(done)
                .as("as many as the first Ansatz lets, and no more than the second one")
                .isBetween(Zweihundertdorf.ANSATZ / BETRAG, NEUER_ANSATZ / BETRAG);
        assertThat(dorf.summe("ANSATZ")).isEqualTo(NEUER_ANSATZ);
        assertThat(dorf.summe("RESERVIERT")).isEqualTo(done * BETRAG);
        assertThat(dorf.verfuegbar()).isNotNegative().isEqualTo(NEUER_ANSATZ - done * BETRAG);
        assertThat(dorf.bindungen()).as("none lost, none twice").isEqualTo(done);
    }

    /** Led on to this page, or the form again with the sentence of H-5.reicht_nicht; anything else as it came. */
    private static String outcome(HttpResponse<String> answer, String page) {
        String where = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == Programmbesuch.REDIRECT && where.contains(page + "?")) {
            return "done";
        }
        String text = Jsoup.parse(answer.body()).text().replace('\u00a0', ' ');
        boolean refused = answer.statusCode() == OK
                && text.contains("Auf " + Zweihundertdorf.NUMMER
                        + " sind 0,00 € verfügbar. Es fehlen 100,00 €. Gespeichert wurde nichts.");
        return refused ? "refused" : answer.statusCode() + " " + where + " " + text;
    }

    /** Said on one server, obeyed by both. */
    private static void theProgramGivesTheNumbers() throws Exception {
        Programmbesuch buero = SERVERS.visit(0);
        buero.anmelden("hundert-0", CheapPassword.PASSWORT);
        Map<String, String> felder = buero.formular("vorlage/nummern.xhtml", "form");
        felder.put("quelle", "PROGRAMM");
        felder.put("muster", "JJJJ/W/NNN");
        felder.put("wahlperiode", "7");
        assertThat(buero.sende("vorlage/nummern.xhtml", felder, "speichern").statusCode())
                .isEqualTo(Programmbesuch.REDIRECT);
    }

    /** Signs in and fills the form of a paper; before the moment that counts, a few at a time. */
    private static Callable<Clerk> arrival(int n) {
        return () -> {
            Programmbesuch person = SERVERS.visit(n);
            person.anmelden("hundert-" + n, CheapPassword.PASSWORT);
            Map<String, String> felder = person.formular("vorlage/entwurf.xhtml", "form");
            felder.put("betreff", betreff(n));
            felder.put("beschluss", "Der Rat beschließt Nummer " + n + ".");
            felder.put("sachverhalt", "Alle reichen zugleich ein.");
            felder.put("einreicher", "Die Verwaltung");
            felder.put("kaemmerei", "ERFOLGT");
            felder.put(
                    "folge:0:gremium",
                    SERVERS.ask("select cast(g.id as text) from gremium g join kommune k on k.id = g.kommune_id"
                                    + " where k.name = 'Hundertdorf'")
                            .get(0));
            felder.put("folge:0:rolle", "ENTSCHEIDUNG");
            felder.put("folge:0:umfang", "GANZ");
            person.neueVerbindung();
            return new Clerk(person, "vorlage/entwurf.xhtml", felder, "einreichen");
        };
    }

    private static String betreff(int n) {
        return "Vorlage " + n + " an Server " + SERVERS.serverOf(n);
    }
}
