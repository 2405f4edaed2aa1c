package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.wirkung.Gegenstandswahl;
import de.familienaudit.vorlage.wirkung.Wirkungszeile;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** What a paper decides on, in words (V-11). */
@Named("gegenstandsworte")
@ApplicationScoped
public class Gegenstandsworte {

    @Inject
    private Texte texte;

    /** {@code Zielvereinbarung 2020 bis 2022, Fassung 2 (geprüft)}. */
    public String name(Gegenstandswahl wahl) {
        return wahl.stand() == null
                ? wahl.name()
                : texte.text("vorlage.gegenstand.stand", wahl.name(), texte.wort(wahl.stand()));
    }

    /** What became of it, in one sentence. */
    public String folge(Wirkungszeile zeile) {
        if (!zeile.gedeckt()) {
            return texte.text("vorlage.gegenstand.nicht_gedeckt");
        }
        Wirkungszeile.Folge folge = zeile.folge();
        if (!folge.eingetreten()) {
            return texte.text("vorlage.gegenstand.ohne_wirkung");
        }
        return folge.am() == null ? texte.wort(folge.art()) : texte.text("vorlage.stand_am", folge.art(), folge.am());
    }

    /** Tone of what became of it. */
    public String ton(Wirkungszeile zeile) {
        return switch (zeile.folge().art().name()) {
            case "BESCHLOSSEN" -> zeile.folge().eingetreten() ? "ok" : "warn";
            case "ABGELEHNT", "AUSGESETZT", "AUFGEHOBEN" -> "bad";
            case "TEXT_FEHLT", "UNTER_VORBEHALT" -> "warn";
            default -> "neutral";
        };
    }

    /** Whether a condition of the decision is still open. */
    public boolean hatOffeneVorbehalte(Bezugsangabe bezug) {
        return bezug.vorbehalte().stream().anyMatch(v -> v.erfuelltAm() == null);
    }

    /** {@code Kreistag, 10.06.2020: mit Änderungen beschlossen}. */
    public String vermerk(VorlageDetails.Zeile zeile) {
        LocalDate tag = zeile.angabe().tag();
        return tag == null
                ? texte.text("beschlussangaben.vermerk", zeile.gremium())
                : texte.text("beschlussangaben.vermerk_am", zeile.gremium(), tag);
    }

    /** {@code Rechtskraft des Haushalts: erfüllt am 01.02.2024 (Bekanntmachung)}. */
    public String vorbehalt(Bezugsangabe.Vorbehaltsangabe vorbehalt) {
        return vorbehalt.erfuelltAm() == null
                ? texte.text("vorlage.vorbehalt.offen", vorbehalt.vorbehalt())
                : texte.text(
                        "vorlage.vorbehalt.erfuellt", vorbehalt.vorbehalt(), vorbehalt.erfuelltAm(), vorbehalt.beleg());
    }

    /** How far the text of the decision covers what is named: {@code Beschlusstext: Punkt 1}. */
    public String deckung(Bezugsangabe.Gegenstandsangabe gegenstand) {
        return "TEILE".equals(gegenstand.umfang())
                ? texte.text("vorlage.gegenstand.teile", gegenstand.teile())
                : "NICHTS".equals(gegenstand.umfang()) ? texte.text("vorlage.gegenstand.nicht_gedeckt") : "";
    }

    /** That the decision was suspended or revoked, since when and why; empty where neither is said. */
    public String eingriff(Bezugsangabe.Eingriffsangabe eingriff) {
        return eingriff.art().isEmpty()
                ? ""
                : texte.text(
                        "vorlage.eingriff.satz",
                        texte.text("Papierstand." + eingriff.art()),
                        eingriff.am(),
                        eingriff.grund());
    }
}
