package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.Bindungsauskunft;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Bindungsvorschau;
import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.buch.Grenzvorschau;
import de.familienaudit.haushalt.zustimmung.Ausnahmezeile;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Commitments in words (rules H-4, H-9, H-13, R-3). */
@Named("bindungsworte")
@ApplicationScoped
public class Bindungsworte {

    private static final List<String> STAENDE =
            List.of("BEANTRAGT", "GEBUNDEN", "TEILWEISE_GEZAHLT", "GEZAHLT", "ENTFALLEN");

    /** What keeps a year from being closed. */
    private static final List<String> OFFENE = STAENDE.subList(0, STAENDE.indexOf("GEZAHLT"));

    private static final List<String> ARTEN =
            List.of("HAUSHALTSBESCHLUSS", "RECHTSKRAFT", "ZUWENDUNGSBESCHEID", "SONSTIGE");

    private static final List<String> GRUENDE =
            List.of("RECHTLICH_VERPFLICHTET", "UNAUFSCHIEBBAR", "FORTSETZUNG", "AUSNAHME");

    private static final String ERTEILT = "ERTEILT";
    private static final String ABGELEHNT = "ABGELEHNT";
    private static final String BEANTRAGT = "BEANTRAGT";

    /** What the numbers of the preview say already, and what is only not typed yet. */
    private static final List<String> OHNE_WORTE =
            List.of("H-5.reicht_nicht", "H-5.ring_reicht_nicht", "form.pflichtfeld", "H-9.keine_zeile");

    @Inject
    private Texte texte;

    /** In the order in which a commitment goes through them. */
    public List<String> getStaende() {
        return STAENDE;
    }

    /** The same, of which something is reserved or committed. */
    public List<String> getOffene() {
        return OFFENE;
    }

    /** Kinds of conditions to choose from. */
    public List<String> getBedingungsarten() {
        return ARTEN;
    }

    /** Grounds of the provisional regime to choose from. */
    public List<String> getGruende() {
        return GRUENDE;
    }

    /** State of a commitment for its tag: ok, run, neutral. */
    public String ton(Enum<?> stand) {
        return switch (stand.name()) {
            case "GEBUNDEN", "GEZAHLT" -> "ok";
            case "ENTFALLEN" -> "neutral";
            default -> "run";
        };
    }

    /** Picture beside it. */
    public String bild(Enum<?> stand) {
        return switch (stand.name()) {
            case "GEBUNDEN" -> "schloss";
            case "GEZAHLT" -> "haken";
            case "ENTFALLEN" -> "entfallen";
            case BEANTRAGT -> "uhr";
            default -> "laufend";
        };
    }

    /** What the Kämmerei said for its tag: ok, warn, neutral. */
    public String zustimmungston(Enum<?> art) {
        return switch (art.name()) {
            case ERTEILT -> "ok";
            case ABGELEHNT -> "warn";
            default -> "neutral";
        };
    }

    /** Picture beside it. */
    public String zustimmungsbild(Enum<?> art) {
        return switch (art.name()) {
            case ERTEILT -> "haken";
            case ABGELEHNT -> "schliessen";
            default -> "kreislauf";
        };
    }

    /** Budget year and positions of a commitment: {@code Haushaltsjahr 2024, 01.49530.6300}. */
    public String ort(Bindungsauskunft.Zeile zeile) {
        return texte.text("haushaltsmittel.ort", String.valueOf(zeile.jahr()), texte.liste(zeile.haushaltsstellen()));
    }

    /** What a request is for, to go on in an address. */
    public String wofuer(Antragsadresse adresse) {
        return (adresse.getMassnahme() == null ? "" : "&massnahme=" + adresse.getMassnahme())
                + (adresse.getVorlage() == null ? "" : "&vorlage=" + adresse.getVorlage())
                + (adresse.getKosten() == null
                        ? ""
                        : "&kosten=" + adresse.getKosten() + "&nummer=" + adresse.getNummer());
    }

    /** {@code Rechtskraft der Haushaltssatzung 2027}, {@code sonstige Bedingung: Zusage des Landes}. */
    public String bedingung(Zustimmungsblatt.Bedingung bedingung) {
        String art = texte.wort(bedingung.art());
        if (bedingung.jahr() != null) {
            return texte.text("bindung.bedingung.jahr", art, String.valueOf(bedingung.jahr()));
        }
        return bedingung.bezeichnung().isEmpty()
                ? art
                : texte.text("bindung.bedingung.text", art, bedingung.bezeichnung());
    }

    /** Where the Satzung stands that a condition follows from; of another year maybe nobody entered it. */
    public String satzung(String programm, Zustimmungsblatt.Bedingung bedingung, int jahr) {
        return programm + (bedingung.jahr() == jahr ? "/haushalt/jahr.xhtml?jahr=" + jahr : "/haushalt/jahre.xhtml");
    }

    /** {@code Ausnahme nach § 1 (Überbrückung)}. */
    public String ausnahme(Ausnahmezeile ausnahme) {
        return texte.text("ausnahmen.wahl", ausnahme.bezeichnung(), ausnahme.norm());
    }

    /** What the address asks for to get a step. */
    public String schritt(Zustimmungsblatt.Schritt schritt) {
        return Bindungsaenderung.wort(schritt);
    }

    /** What the viewer can do now; a condition is recorded where it stands. */
    public List<Zustimmungsblatt.Schritt> moegliche(Bindungsblatt blatt) {
        return blatt.zustimmung().schritte().stream()
                .filter(s -> s.darf() && !Bindungsaenderung.BEDINGUNG.equals(Bindungsaenderung.wort(s)))
                .toList();
    }

    /** Whether the viewer can record now that this condition was met. */
    public boolean istEintragbar(Bindungsblatt blatt, Zustimmungsblatt.Bedingung bedingung) {
        return Bindungsaenderung.istMoeglich(Bindungsaenderung.BEDINGUNG, blatt, bedingung.id());
    }

    /** What comes next and who does it; why it is not this person, or not yet. */
    public List<String> naechstes(Bindungsblatt blatt) {
        List<String> saetze = new ArrayList<>();
        List<String> andere = new ArrayList<>();
        blatt.zustimmung().schritte().stream().filter(s -> !s.darf()).forEach(s -> {
            if (s.recht().equals("BINDUNG_ENTSCHEIDEN")) {
                andere.add(texte.wort(s.schritt()));
            } else {
                saetze.add(texte.text("bindung.wer.zurueckziehen", blatt.kopf().von()));
            }
        });
        if (!andere.isEmpty()) {
            saetze.add(0, texte.text("bindung.wer.kaemmerei", texte.liste(andere)));
        }
        blatt.zustimmung().schritte().stream()
                .map(Zustimmungsblatt.Schritt::hindernis)
                .filter(h -> h.startsWith("R-3."))
                .findFirst()
                .ifPresent(h -> saetze.add(0, texte.text("regel." + h)));
        String nochNicht = nochNicht(blatt);
        if (!nochNicht.isEmpty()) {
            saetze.add(0, nochNicht);
        }
        if (saetze.isEmpty() && blatt.zustimmung().schritte().isEmpty()) {
            saetze.add(texte.text("bindung.naechstes.nichts"));
        }
        return saetze;
    }

    /** Why a consent does not count yet; empty where it does, and where there is none. */
    private String nochNicht(Bindungsblatt blatt) {
        List<Zustimmungsblatt.Wort> worte = blatt.zustimmung().worte();
        if (worte.isEmpty()
                || !worte.get(0).art().name().equals(ERTEILT)
                || !blatt.kopf().stand().name().equals(BEANTRAGT)) {
            return "";
        }
        List<String> offene = worte.get(0).bedingungen().stream()
                .filter(b -> b.erfuelltAm() == null)
                .map(this::bedingung)
                .toList();
        return offene.isEmpty() ? "" : texte.text("bindung.noch_nicht", texte.liste(offene));
    }

    /** Where a preview takes its amount from: {@code 01.49530.6300}, {@code Deckungsring 7}. */
    public String grenze(Grenzvorschau grenze) {
        return grenze.ring() ? texte.text("jahresstellen.ring.nummer", grenze.nummer()) : grenze.nummer();
    }

    /** What would refuse a request beside the amounts; what is only not typed yet is left out. */
    public List<String> hindernisse(Bindungsvorschau vorschau) {
        return vorschau.verstoesse().stream()
                .filter(v -> !OHNE_WORTE.contains(v.code()))
                .map(this::satz)
                .distinct()
                .toList();
    }

    private String satz(Violation verstoss) {
        return texte.regel(verstoss);
    }
}
