package de.familienaudit.zugang.domain.kommune;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The district, town or municipality that takes part; everything else belongs to exactly one (rule R-2). */
@Entity
public class Kommune {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objekt_id")
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private KommuneArt art;

    private String akzentfarbe;

    @Column(name = "wappen_id")
    private Long wappenId;

    @Column(name = "wappen_text")
    private String wappenText = "";

    @Column(name = "stille_monate")
    private int stilleMonate = KommuneEinstellung.STILLE_MONATE;

    @Column(name = "vorschau_tage")
    private int vorschauTage = KommuneEinstellung.VORSCHAU_TAGE;

    @Column(name = "erinnerung_tage")
    private String erinnerungTage = Erinnerungsplan.VORGABE.text(",");

    @Column(name = "erinnerung_wiederholung")
    private int erinnerungWiederholung = Erinnerungsplan.VORGABE.wiederholungTage();

    @Column(name = "einspringende_stelle")
    private String einspringendeStelle = KommuneEinstellung.EINSPRINGENDE_STELLE;

    private boolean fronleichnam;

    @Column(name = "gefuehrt_ab", insertable = false, updatable = false)
    private LocalDate gefuehrtAb;

    @Column(name = "geaendert_von")
    private String geaendertVon = "";

    @Column(name = "geaendert_am")
    private Instant geaendertAm;

    @Version
    private int version;

    protected Kommune() {}

    public Kommune(String name, KommuneArt art) {
        this.name = name.strip();
        this.art = art;
    }

    /**
     * A Kommune whose agreements already have a word for the Stelle that steps in.
     *
     * @param einspringendeStelle as in {@link #einspringendeStelle()}, not blank
     */
    public Kommune(String name, KommuneArt art, String einspringendeStelle) {
        this(name, art);
        this.einspringendeStelle = einspringendeStelle.strip();
    }

    /** Takes over what was typed and checked. */
    public void einstellen(KommuneEinstellung neu, String wer, Instant jetzt) {
        name = neu.name();
        art = neu.art();
        akzentfarbe = neu.akzentfarbe().map(f -> f.farbe().toString()).orElse(null);
        stilleMonate = neu.stilleMonate();
        vorschauTage = neu.vorschauTage();
        erinnerungTage = neu.erinnerungsplan().text(",");
        erinnerungWiederholung = neu.erinnerungsplan().wiederholungTage();
        einspringendeStelle = neu.einspringendeStelle();
        fronleichnam = neu.fronleichnam();
        geaendert(wer, jetzt);
    }

    /**
     * Shows this picture from now on.
     *
     * @param text what it shows, in words; not blank
     */
    public void zeigeWappen(long neueWappenId, String text, String wer, Instant jetzt) {
        wappenId = neueWappenId;
        wappenText = text;
        geaendert(wer, jetzt);
    }

    /** Shows the neutral picture of the program from now on. */
    public void ohneWappen(String wer, Instant jetzt) {
        wappenId = null;
        wappenText = "";
        geaendert(wer, jetzt);
    }

    private void geaendert(String wer, Instant jetzt) {
        geaendertVon = wer;
        geaendertAm = jetzt;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public KommuneArt art() {
        return art;
    }

    /** {@code #rrggbb}; empty for the neutral colour of the program. */
    public Optional<String> akzentfarbe() {
        return Optional.ofNullable(akzentfarbe);
    }

    /** The coat of arms; empty for the neutral one. */
    public Optional<Long> wappenId() {
        return Optional.ofNullable(wappenId);
    }

    /** What the coat of arms shows, in words; empty only without one. */
    public String wappenText() {
        return wappenText;
    }

    /** Months without a report after which a measure counts as silent (rule A-6); default 6. */
    public int stilleMonate() {
        return stilleMonate;
    }

    /** Whether Fronleichnam is a public holiday here, as it is only in some places of Thuringia; default no. */
    public boolean istFronleichnamFeiertag() {
        return fronleichnam;
    }

    /** Days ahead in which an end counts as coming up soon; default 90. */
    public int vorschauTage() {
        return vorschauTage;
    }

    /** When reminders go out (rule F-2); default 90, 30, 7, 1, then weekly. */
    public Erinnerungsplan erinnerungsplan() {
        return new Erinnerungsplan(Erinnerungsplan.lies(erinnerungTage).orElseThrow(), erinnerungWiederholung);
    }

    /**
     * Name of the Stelle that leads where an agreement names none of the administration (rule A-3); it may not exist yet.
     * Default "Projektleitung".
     */
    public String einspringendeStelle() {
        return einspringendeStelle;
    }

    /** Display name of who saved last; empty before the first change. */
    public String geaendertVon() {
        return geaendertVon;
    }

    public Optional<Instant> geaendertAm() {
        return Optional.ofNullable(geaendertAm);
    }

    /** Counts the saves (rule G-4). */
    public int version() {
        return version;
    }
}
