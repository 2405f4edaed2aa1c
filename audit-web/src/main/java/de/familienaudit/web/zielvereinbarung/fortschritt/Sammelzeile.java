package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.Sammelmeldung;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** One measure of the Sammelmeldung with what somebody typed; the service decides whether it is complete. */
public class Sammelzeile implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int JAHRE = 6;

    /** The state stays as it is. */
    public static final String UNVERAENDERT = "UNVERAENDERT";

    private static final String DAUERAUFGABE = "DAUERAUFGABE";

    private Sammelmeldung.Zeile stand;
    private boolean gemeldet;
    private String status = UNVERAENDERT;
    private String text = "";
    private String indikator = "";
    private String grund = "";
    private String neuesEnde = "";
    private String jahr = "";
    private String jahrErfuellt = "";
    private String auskunftVon = "";

    Sammelzeile(Sammelmeldung.Zeile stand) {
        this.stand = stand;
    }

    /** Whether there is anything to report. */
    boolean isGeaendert() {
        return !UNVERAENDERT.equals(status)
                || !(text + indikator + grund + neuesEnde + jahr + jahrErfuellt + auskunftVon).isBlank();
    }

    /** The report; fields that the page does not show for this state say nothing. */
    FortschrittMelden command(LocalDate tag) {
        String neuer = UNVERAENDERT.equals(status) ? stand.massnahme().status() : status;
        boolean jaehrlich = DAUERAUFGABE.equals(neuer);
        return new FortschrittMelden(
                getId(),
                stand.version(),
                neuer,
                tag,
                text,
                indikator,
                grund,
                "VERSCHOBEN".equals(neuer) ? neuesEnde : "",
                jaehrlich && !jahr.isEmpty() ? Integer.valueOf(jahr) : null,
                jaehrlich && !jahrErfuellt.isEmpty() ? Boolean.valueOf(jahrErfuellt) : null,
                auskunftVon,
                false);
    }

    /** What was typed, and for which day: sent twice, it is the same report. */
    String inhalt(LocalDate tag) {
        return getId() + " " + tag + " " + getEingaben();
    }

    /** What was typed, by the name of its field; only what is not empty. */
    Map<String, String> getEingaben() {
        Map<String, String> eingaben = new LinkedHashMap<>();
        eingaben.put("status", UNVERAENDERT.equals(status) ? "" : status);
        eingaben.put("text", text);
        eingaben.put("indikator", indikator);
        eingaben.put("grund", grund);
        eingaben.put("neuesEnde", neuesEnde);
        eingaben.put("jahr", jahr);
        eingaben.put("jahrErfuellt", jahrErfuellt);
        eingaben.put("auskunftVon", auskunftVon);
        eingaben.values().removeIf(String::isEmpty);
        return eingaben;
    }

    /** A report was saved a moment ago. */
    void setGemeldet() {
        gemeldet = true;
    }

    /** The report was refused: what was typed stays. A state that is not possible any more is chosen afresh, never silently. */
    void abgelehnt(Sammelmeldung.Zeile neuerStand) {
        boolean bewegt =
                !neuerStand.massnahme().status().equals(stand.massnahme().status());
        stand = neuerStand;
        gemeldet = false;
        if (bewegt && (UNVERAENDERT.equals(status) || !stand.meldbare().contains(status))) {
            status = "";
        }
    }

    /** States for which a field is shown, among them the present one while the choice is to leave it. */
    public String nur(String staende) {
        return List.of(staende.split(" ")).contains(stand.massnahme().status())
                ? staende + " " + UNVERAENDERT
                : staende;
    }

    /** States for which a reason is asked for (rule A-7). */
    public String getNurGrund() {
        return nur(String.join(" ", stand.mitGrund()));
    }

    /** The states to choose from beside the present one. */
    public List<String> getAndereStaende() {
        return stand.meldbare().stream()
                .filter(s -> !s.equals(stand.massnahme().status()))
                .toList();
    }

    public long getId() {
        return stand.massnahme().id();
    }

    /** Number of the measure as printed. */
    public String getNummer() {
        return stand.massnahme().nummer();
    }

    public Sammelmeldung.Zeile getStand() {
        return stand;
    }

    /** Whether a report was saved since the page was opened. */
    public boolean isGemeldet() {
        return gemeldet;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = Objects.requireNonNullElse(status, "");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getIndikator() {
        return indikator;
    }

    public void setIndikator(String indikator) {
        this.indikator = Objects.requireNonNullElse(indikator, "");
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    public String getNeuesEnde() {
        return neuesEnde;
    }

    public void setNeuesEnde(String neuesEnde) {
        this.neuesEnde = Objects.requireNonNullElse(neuesEnde, "");
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String jahr) {
        this.jahr = Objects.requireNonNullElse(jahr, "");
    }

    public String getJahrErfuellt() {
        return jahrErfuellt;
    }

    public void setJahrErfuellt(String jahrErfuellt) {
        this.jahrErfuellt = Objects.requireNonNullElse(jahrErfuellt, "");
    }

    public String getAuskunftVon() {
        return auskunftVon;
    }

    public void setAuskunftVon(String auskunftVon) {
        this.auskunftVon = Objects.requireNonNullElse(auskunftVon, "");
    }

    /** Years for which a Daueraufgabe can be said to be fulfilled, the present one first. */
    static List<String> jahre(LocalDate tag) {
        return IntStream.range(0, JAHRE)
                .mapToObj(i -> Integer.toString(tag.getYear() - i))
                .toList();
    }
}
