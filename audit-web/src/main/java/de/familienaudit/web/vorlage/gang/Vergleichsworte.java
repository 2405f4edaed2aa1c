package de.familienaudit.web.vorlage.gang;

import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.Vorlagenpaar;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.papier.Papierworte;
import de.familienaudit.web.vorlage.wirkung.Gegenstandsworte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two recordings of a paper beside each other: everything that a recording says of the paper, in words, and the fields that differ
 * (G-1). Why it was made is no difference: no two recordings have the same reason. */
@ApplicationScoped
public class Vergleichsworte {

    @Inject
    private Texte texte;

    @Inject
    private Papierworte papierworte;

    @Inject
    private Gegenstandsworte gegenstandsworte;

    @Inject
    private Beratungsvergleich beratungen;

    /** The fields that differ, in the order of the paper; empty where both say the same. */
    public List<Feldvergleich> unterschiede(Vorlagenpaar paar) {
        Map<String, String> alt = felder(paar.von(), paar.von());
        return felder(paar.nach(), paar.von()).entrySet().stream()
                .filter(neu -> !neu.getValue().equals(alt.get(neu.getKey())))
                .map(neu -> Feldvergleich.zwischen(neu.getKey(), alt.get(neu.getKey()), neu.getValue()))
                .toList();
    }

    /** @param frueher the recording before it, to say that something without a name of its own is another one now */
    private Map<String, String> felder(VorlageDetails details, VorlageDetails frueher) {
        Vorlagenangaben angaben = details.angaben();
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("nummer", angaben.nummer());
        felder.put("art", texte.wort(details.kopf().art()));
        felder.put("betreff", angaben.texte().betreff());
        felder.put("beschluss", angaben.texte().beschluss());
        felder.put("eilgrund", angaben.texte().eilgrund());
        felder.put("bezug", gegenstaende(angaben.bezug(), frueher.angaben().bezug()));
        felder.put("vorbehalte", zeilen(angaben.bezug().vorbehalte().stream().map(gegenstandsworte::vorbehalt)));
        felder.put("eingriff", gegenstandsworte.eingriff(angaben.bezug().eingriff()));
        felder.put("folge", beratungen.folge(details.folge(), frueher.folge()));
        felder.put(
                "kaemmerei",
                details.kopf().hatKaemmerei()
                        ? texte.text("Kaemmereistand." + angaben.kaemmerei().stand())
                        : "");
        felder.put("kaemmereiText", angaben.kaemmerei().text());
        felder.put("haushaltsjahr", angaben.kaemmerei().haushaltsjahr());
        felder.put("finanzen", zeilen(details.finanzen().stream().map(this::geld)));
        felder.put("sachverhalt", angaben.texte().sachverhalt());
        felder.put("einreicher", angaben.texte().einreicher());
        felder.put("ausgefertigt", ausgefertigt(angaben.ausgefertigt()));
        felder.put("bemerkung", angaben.texte().bemerkung());
        felder.put("quelle", angaben.woher().quelle());
        return felder;
    }

    private String gegenstaende(Bezugsangabe bezug, Bezugsangabe frueher) {
        return zeilen(bezug.gegenstaende().stream()
                .map(g -> Stream.of(g.name(), gegenstandsworte.deckung(g), geaendert(g, frueher))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining("; "))));
    }

    private String geaendert(Bezugsangabe.Gegenstandsangabe gegenstand, Bezugsangabe frueher) {
        if (gegenstand.geaendert().isEmpty()) {
            return "";
        }
        boolean anderer = frueher.gegenstaende().stream()
                .filter(g -> g.gegenstand().equals(gegenstand.gegenstand()))
                .anyMatch(g -> !g.geaendert().isEmpty() && !g.geaendert().equals(gegenstand.geaendert()));
        return texte.text(anderer ? "papiergang.vergleich.anderer_text" : "papiergang.vergleich.geaenderter_text");
    }

    private String ausgefertigt(Vorlagenangaben.Ausgefertigt ausgefertigt) {
        return ausgefertigt.am() == null && ausgefertigt.durch().isEmpty()
                ? ""
                : papierworte.ausgefertigt(ausgefertigt);
    }

    private String geld(VorlageDetails.Geld geld) {
        return Stream.of(
                        texte.text(
                                "papiergang.vergleich.geld",
                                texte.text("Finanzart." + geld.angabe().art()),
                                papierworte.betrag(geld)),
                        geld.angabe().haushaltsstelle(),
                        geld.angabe().jahre(),
                        geld.angabe().bemerkung())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String zeilen(Stream<String> zeilen) {
        return zeilen.collect(Collectors.joining("\n"));
    }
}
