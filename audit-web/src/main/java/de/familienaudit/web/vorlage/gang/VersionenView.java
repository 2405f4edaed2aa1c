package de.familienaudit.web.vorlage.gang;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.Vorlagenpaar;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.papier.Papierworte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that compares two recordings of a paper, the changed words marked. */
@Named("vorlagenvergleich")
@RequestScoped
public class VersionenView {

    @Inject
    private VorlagenService service;

    @Inject
    private Papierworte worte;

    @Inject
    private Gangworte gangworte;

    @Inject
    private Texte texte;

    private Long id;
    private Long von;
    private Long nach;
    private Vorlagenpaar paar;
    private List<Feldvergleich> felder = List.of();

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        paar = service.paar(id, nummer(von), nummer(nach));
        Map<String, String> alt = felder(paar.von());
        felder = felder(paar.nach()).entrySet().stream()
                .filter(neu -> !neu.getValue().equals(alt.get(neu.getKey())))
                .map(neu -> Feldvergleich.zwischen(neu.getKey(), alt.get(neu.getKey()), neu.getValue()))
                .toList();
    }

    private static Integer nummer(Long wert) {
        if (wert != null && wert > Integer.MAX_VALUE) {
            throw new NotFoundException();
        }
        return wert == null ? null : wert.intValue();
    }

    private Map<String, String> felder(VorlageDetails details) {
        Vorlagenangaben angaben = details.angaben();
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("art", texte.wort(details.kopf().art()));
        felder.put("betreff", angaben.texte().betreff());
        felder.put("beschluss", angaben.texte().beschluss());
        felder.put("folge", details.folge().stream().map(this::zeile).collect(Collectors.joining("\n")));
        felder.put(
                "kaemmerei",
                details.kopf().hatKaemmerei()
                        ? texte.text("Kaemmereistand." + angaben.kaemmerei().stand())
                        : "");
        felder.put("kaemmereiText", angaben.kaemmerei().text());
        felder.put("haushaltsjahr", angaben.kaemmerei().haushaltsjahr());
        felder.put("finanzen", details.finanzen().stream().map(this::geld).collect(Collectors.joining("\n")));
        felder.put("sachverhalt", angaben.texte().sachverhalt());
        felder.put("einreicher", angaben.texte().einreicher());
        felder.put("bemerkung", angaben.texte().bemerkung());
        return felder;
    }

    private String zeile(VorlageDetails.Zeile zeile) {
        return texte.text(
                "papiergang.vergleich.zeile",
                zeile.gremium().isEmpty() ? texte.text("vorlage.ohne_gremium") : zeile.gremium(),
                worte.zeile(zeile),
                texte.text("Beratungsstand." + zeile.angabe().stand()));
    }

    private String geld(VorlageDetails.Geld geld) {
        return texte.text(
                "papiergang.vergleich.geld",
                texte.text("Finanzart." + geld.angabe().art()),
                worte.betrag(geld),
                geld.angabe().haushaltsstelle(),
                geld.angabe().jahre());
    }

    /** A recording to choose, in words. */
    public String wahl(VorlageDetails.Aufgezeichnet a) {
        return gangworte.aufzeichnung(a);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getVon() {
        return von;
    }

    public void setVon(Long von) {
        this.von = von;
    }

    public Long getNach() {
        return nach;
    }

    public void setNach(Long nach) {
        this.nach = nach;
    }

    public Vorlagenpaar getPaar() {
        return paar;
    }

    /** The fields that differ. */
    public List<Feldvergleich> getFelder() {
        return felder;
    }
}
