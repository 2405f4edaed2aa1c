package de.familienaudit.web.zugang.konto;

import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Seite;
import de.familienaudit.zugang.konto.KontenService;
import de.familienaudit.zugang.konto.KontoZeile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The page Konten und Rollen: the accounts as a list with a filter in the address. */
@Named("konten")
@RequestScoped
public class KontenView {

    private static final List<String> ZUSTAENDE = List.of("AKTIV", "OHNE_ROLLE", "KUENFTIG", "ABGELAUFEN", "GESPERRT");

    @Inject
    private KontenService service;

    private final KontenForm filter = new KontenForm();
    private Seite<KontoZeile> seite;

    public void load() {
        seite = service.liste(filter.filter());
    }

    public KontenForm getFilter() {
        return filter;
    }

    public Seite<KontoZeile> getSeite() {
        return seite;
    }

    /** All roles in the order of the catalogue, to choose from. */
    public List<String> getRollen() {
        return Arrays.stream(Rolle.values()).map(Enum::name).toList();
    }

    /** All states of an account, to choose from. */
    public List<String> getZustaende() {
        return ZUSTAENDE;
    }

    /** Tone of the tag for a state. */
    public String ton(String zustand) {
        return switch (zustand) {
            case "AKTIV" -> "ok";
            case "GESPERRT" -> "bad";
            case "ABGELAUFEN" -> "warn";
            default -> "neutral";
        };
    }

    /** Icon of the tag for a state. */
    public String icon(String zustand) {
        return switch (zustand) {
            case "AKTIV" -> "haken";
            case "GESPERRT" -> "schloss";
            case "OHNE_ROLLE" -> "info";
            default -> "uhr";
        };
    }
}
