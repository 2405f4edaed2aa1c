package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/** A {@link Beratung} as it is kept; it never changes (G-1). */
@Entity
public class Beratungszeile extends KommuneObjekt {

    @Column(name = "aufzeichnung_id")
    private long aufzeichnungId;

    private int position;
    private Long kennung;

    @Column(name = "gremium_id")
    private Long gremiumId;

    private LocalDate tag;

    @Enumerated(EnumType.STRING)
    private Beratungsrolle rolle;

    @Enumerated(EnumType.STRING)
    private Beratungsstand stand;

    @Enumerated(EnumType.STRING)
    private Entscheidungsumfang umfang;

    private String teile;
    private boolean geaendert;
    private String ausfallgrund;
    private Integer nachfolgerin;
    private String bemerkung;

    @Column(name = "sitzung_id")
    private Long sitzungId;

    private Integer fassung;

    protected Beratungszeile() {}

    /** @param position from 1 */
    public Beratungszeile(Aufzeichnung aufzeichnung, int position, Beratung zeile) {
        super(aufzeichnung.kommuneId());
        this.aufzeichnungId = aufzeichnung.id();
        this.position = position;
        this.gremiumId = zeile.gremium();
        this.tag = zeile.tag();
        this.rolle = zeile.rolle();
        this.stand = zeile.stand();
        this.umfang = zeile.marke().umfang();
        this.teile = zeile.marke().teile();
        this.geaendert = zeile.marke().geaendert();
        this.ausfallgrund = zeile.verbleib().grund();
        this.nachfolgerin = zeile.verbleib().nachfolgerin();
        this.bemerkung = zeile.bemerkung();
        this.sitzungId = zeile.bezug().sitzung();
        this.fassung = zeile.bezug().fassung();
    }

    public Beratung wert(List<Abstimmung> abstimmungen) {
        return new Beratung(
                gremiumId,
                tag,
                rolle,
                stand,
                new Entscheidungsmarke(umfang, teile, geaendert),
                new Verbleib(ausfallgrund, nachfolgerin),
                bemerkung,
                new Sitzungsbezug(sitzungId, fassung),
                abstimmungen);
    }

    /** @param bekannt by which number the consultation was known before; null when it is a new one, known by its own id from now on */
    public void istBekanntAls(Long bekannt) {
        kennung = bekannt == null ? id() : bekannt;
    }

    /** Rule V-10: by which number the consultation is known in every recording of its paper. */
    public long kennung() {
        return kennung;
    }

    public long aufzeichnungId() {
        return aufzeichnungId;
    }

    public int position() {
        return position;
    }
}
