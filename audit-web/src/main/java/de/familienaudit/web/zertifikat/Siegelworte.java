package de.familienaudit.web.zertifikat;

import de.familienaudit.web.text.Texte;
import de.familienaudit.zertifikat.Siegelauskunft;
import de.familienaudit.zertifikat.Siegelauskunft.Grundlage;
import de.familienaudit.zertifikat.ZertifikatDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Rule Z-4: the sentences of an answer, in one place for page, tile, print, interface and public page. */
@Named("siegelworte")
@RequestScoped
public class Siegelworte {

    @Inject
    private Texte texte;

    /** The answer in one sentence: what, on which day, of which Kommune. */
    public String antwort(Siegelauskunft a) {
        String zeit = a.tag().isBefore(a.stand()) ? "frueher" : a.istKuenftig() ? "kuenftig" : "heute";
        return texte.text("siegel.antwort." + a.antwort() + "." + zeit, a.kommune(), a.tag());
    }

    /** Why: the certificate that decides, or what lies before and after the day. */
    public String grund(Siegelauskunft a) {
        if (a.grundlage() != null) {
            return beruht(a.grundlage(), "siegel.grund");
        }
        List<String> saetze = new ArrayList<>();
        if (a.vorher() != null) {
            saetze.add(texte.text(
                    "siegel.grund.vorher", stufe(a.vorher()), a.vorher().bis()));
        }
        if (a.danach() != null) {
            saetze.add(texte.text(
                    "siegel.grund.danach", stufe(a.danach()), a.danach().von()));
        }
        if (a.lueckeTage() > 0) {
            saetze.add(texte.text("siegel.grund.luecke", a.lueckeTage()));
        }
        return saetze.isEmpty() ? texte.text("siegel.grund.keines." + a.antwort()) : String.join(" ", saetze);
    }

    private String beruht(Grundlage g, String schluessel) {
        return g.bis() == null
                ? texte.text(schluessel + ".offen", stufe(g), g.von())
                : texte.text(schluessel + ".befristet", stufe(g), g.von(), g.bis());
    }

    /** Rules Z-6 and Z-11: what the answer leaves open; empty for nothing. */
    public String vorbehalt(Siegelauskunft a) {
        List<String> saetze = new ArrayList<>();
        Grundlage g = a.grundlage();
        if (g != null && "UNTER_VORBEHALT".equals(a.antwort())) {
            saetze.add(
                    g.anerkanntAb() == null
                            ? texte.text("siegel.vorbehalt")
                            : texte.text("siegel.vorbehalt.anerkannt", g.anerkanntAb()));
        }
        if (g != null && g.rueckwirkend() > 0 && a.tag().isBefore(g.beschlossenAm())) {
            saetze.add(texte.text("siegel.rueckwirkend", g.rueckwirkend(), g.beschlossenAm()));
        }
        return String.join(" ", saetze);
    }

    /** Rule G-3: which source would answer differently; empty for none. */
    public String zweifel(Siegelauskunft a) {
        if (a.zweifel() == null) {
            return "";
        }
        String schluessel = "UNGEKLAERT".equals(a.antwort()) ? "siegel.ungeklaert" : "siegel.zweifel";
        return texte.text(schluessel, a.zweifel().quelle(), a.zweifel().tag());
    }

    /** The day with its answer and whether that is disputed, as a heading. */
    public String ueberschrift(Siegelauskunft a) {
        String kurz = texte.text("siegel.am", a.tag(), texte.text("Siegelstand." + a.antwort()));
        return a.zweifel() == null || "UNGEKLAERT".equals(a.antwort())
                ? kurz
                : kurz + ", " + texte.text("siegel.strittig");
    }

    /** Everything, sentence by sentence. */
    public List<String> saetze(Siegelauskunft a) {
        List<String> saetze = new ArrayList<>(List.of(antwort(a), grund(a), vorbehalt(a), zweifel(a)));
        saetze.add(texte.text("siegel.stand", a.stand()));
        saetze.removeIf(String::isEmpty);
        return saetze;
    }

    /** Everything in one paragraph that can be quoted. */
    public String satz(Siegelauskunft a) {
        return String.join(" ", saetze(a));
    }

    /** When a certificate holds, by what counts. */
    public String gilt(ZertifikatDetails.Zeit zeit) {
        if (zeit.von() == null) {
            return texte.text("zertifikate.gilt.offen");
        }
        return zeit.bis() == null
                ? texte.text("zertifikate.seit", zeit.von())
                : texte.text("zertifikate.von_bis", zeit.von(), zeit.bis());
    }

    /** Rules Z-2, Z-10 and Z-11: what is to be said about those days. */
    public List<String> bemerkungen(ZertifikatDetails z) {
        List<String> saetze = new ArrayList<>();
        long abweichung = z.zeit().abweichung();
        if (z.zeit().gerechnetBis() != null && abweichung != 0) {
            String schluessel = abweichung > 0 ? "zertifikate.laenger" : "zertifikate.kuerzer";
            saetze.add(texte.text(schluessel, z.zeit().gerechnetBis(), Math.abs(abweichung)));
        }
        if (z.zeit().geplant() != null) {
            saetze.add(
                    z.zeit().spaeter() > 0
                            ? texte.text(
                                    "zertifikate.spaeter",
                                    z.zeit().geplant(),
                                    z.zeit().spaeter())
                            : texte.text("zertifikate.geplant", z.zeit().geplant()));
        }
        if (z.zeit().rueckwirkend() > 0) {
            saetze.add(texte.text(
                    "siegel.rueckwirkend", z.zeit().rueckwirkend(), z.herkunft().beschlossenAm()));
        }
        return saetze;
    }

    /** Colour of the answer. */
    public String ton(Siegelauskunft a) {
        return switch (a.antwort()) {
            case "JA" -> "ok";
            case "NEIN" -> "bad";
            default -> "warn";
        };
    }

    private String stufe(Grundlage g) {
        return texte.text("Stufe." + g.stufe());
    }
}
