package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.util.ArrayList;
import java.util.List;

/** Reads what was typed about a paper; what cannot be read is a breach at its field, and everything else is read nevertheless. */
public final class PapierReader {

    private final List<Violation> verstoesse = new ArrayList<>();

    /**
     * What could not be read is told instead of what follows from it being missing.
     *
     * @param weitere what the rules say to what was read
     * @return those and V-3.keine_zahl, V-8.…, G-5.kein_betrag
     */
    public List<Violation> mit(List<Violation> weitere) {
        List<Violation> alle = new ArrayList<>(weitere);
        for (Violation v : verstoesse) {
            String vote = v.field().substring(0, v.field().lastIndexOf(':') + 1);
            alle.removeIf(w -> w.field().equals(v.field())
                    || "V-3.leer".equals(w.code())
                            && !vote.isEmpty()
                            && w.field().startsWith(vote));
        }
        alle.addAll(verstoesse);
        return alle;
    }

    /** Rows that are empty in every field are left out; places are those of {@link Vorlagenangaben#ohneLeere()}. */
    public Papier lies(Vorlagenangaben alle) {
        Vorlagenangaben angaben = alle.ohneLeere();
        Vorlagenangaben.Texte texte = angaben.texte();
        return new Papier(
                angaben.nummer(),
                EnumNames.find(Vorlagenart.class, angaben.art()).orElse(null),
                new Papiertext(
                        texte.betreff(),
                        texte.beschluss(),
                        texte.sachverhalt(),
                        texte.einreicher(),
                        texte.bemerkung(),
                        texte.eilgrund()),
                new Kaemmereiangabe(
                        EnumNames.find(Kaemmereistand.class, angaben.kaemmerei().stand())
                                .orElse(Kaemmereistand.UNBEKANNT),
                        angaben.kaemmerei().text(),
                        haushaltsjahr(angaben.kaemmerei().haushaltsjahr())),
                new Ausfertigung(
                        angaben.ausgefertigt().am(), angaben.ausgefertigt().durch()),
                folge(angaben.folge()),
                finanzen(angaben.finanzen()),
                new Herkunft(angaben.woher().quelle(), angaben.woher().grund()),
                BezugReader.lies(angaben.bezug()));
    }

    private List<Beratung> folge(List<Beratungsangabe> zeilen) {
        List<Beratung> folge = new ArrayList<>();
        for (Beratungsangabe zeile : zeilen) {
            String feld = "folge:" + folge.size() + ":";
            folge.add(new Beratung(
                    zeile.gremium(),
                    zeile.tag(),
                    EnumNames.find(Beratungsrolle.class, zeile.rolle()).orElse(null),
                    EnumNames.find(Beratungsstand.class, zeile.stand()).orElse(null),
                    new Entscheidungsmarke(
                            EnumNames.find(
                                            Entscheidungsumfang.class,
                                            zeile.entscheidung().umfang())
                                    .orElse(Entscheidungsumfang.NICHTS),
                            zeile.entscheidung().teile(),
                            zeile.entscheidung().geaendert()),
                    new Verbleib(zeile.ausfall().grund(), zeile.ausfall().nachfolgerin()),
                    zeile.bemerkung(),
                    stimmen(feld + "stimmen:", zeile.stimmen())));
        }
        return folge;
    }

    private List<Abstimmung> stimmen(String feld, List<Stimmangabe> angaben) {
        List<Abstimmung> stimmen = new ArrayList<>();
        for (Stimmangabe angabe : angaben) {
            stimmen.add(StimmReader.lies(feld + stimmen.size() + ":", angabe, verstoesse));
        }
        return stimmen;
    }

    private List<Finanzzeile> finanzen(List<Finanzangabe> angaben) {
        List<Finanzzeile> zeilen = new ArrayList<>();
        for (int i = 0; i < angaben.size(); i++) {
            Finanzangabe angabe = angaben.get(i);
            String feld = "finanzen:" + i + ":";
            Betragsangabe betrag = betrag(feld, angabe);
            zeilen.add(new Finanzzeile(
                    EnumNames.find(Finanzart.class, angabe.art()).orElse(null),
                    betrag.betrag(),
                    betrag.genauigkeit(),
                    angabe.haushaltsstelle(),
                    jahre(feld + "jahre", angabe.jahre()).jaehrlich(betrag.jaehrlich()),
                    angabe.bemerkung()));
        }
        return zeilen;
    }

    private Betragsangabe betrag(String feld, Finanzangabe angabe) {
        Betragsgenauigkeit gewaehlt =
                EnumNames.find(Betragsgenauigkeit.class, angabe.genauigkeit()).orElse(Betragsgenauigkeit.GENAU);
        try {
            return Betragsangabe.lies(angabe.betrag(), gewaehlt, angabe.jaehrlich());
        } catch (BusinessRuleException e) {
            am(feld + "betrag", e);
            return new Betragsangabe(null, gewaehlt, angabe.jaehrlich());
        }
    }

    private Finanzzeile.Jahre jahre(String feld, String text) {
        try {
            return Jahresangabe.lies(text);
        } catch (BusinessRuleException e) {
            am(feld, e);
            return Finanzzeile.Jahre.OHNE;
        }
    }

    private String haushaltsjahr(String text) {
        try {
            return Jahresangabe.haushaltsjahr(text);
        } catch (BusinessRuleException e) {
            am("haushaltsjahr", e);
            return null;
        }
    }

    private void am(String feld, BusinessRuleException e) {
        e.violations().forEach(v -> verstoesse.add(new Violation(v.code(), feld, v.params())));
    }
}
