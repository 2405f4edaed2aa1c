package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.web.frame.AddressText;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter of the list as it stands in the address; nonsense in the address counts as nothing. */
public class FilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fassung = "";
    private String suche = "";
    private String feld = "";
    private String stelle = "";
    private String stand = "";
    private String achtung = "";
    private String meine = "";
    private String sortierung = "";
    private String seite = "";

    /** The filter for the service; a leading minus turns the order round. */
    public MassnahmenFilter filter() {
        boolean absteigend = sortierung.startsWith("-");
        return new MassnahmenFilter(
                number(fassung, Long::valueOf),
                suche,
                number(feld, Integer::valueOf),
                number(stelle, Long::valueOf),
                stand,
                achtung,
                !meine.isEmpty(),
                absteigend ? sortierung.substring(1) : sortierung,
                absteigend,
                Objects.requireNonNullElse(number(seite, Integer::valueOf), 1));
    }

    /**
     * The filter of a file that repeats what a page shows.
     *
     * @param parameter value of a parameter of the address by its name, empty when it is not there
     */
    public static FilterForm aus(UnaryOperator<String> parameter) {
        FilterForm form = new FilterForm();
        form.setFassung(parameter.apply("fassung"));
        form.setSuche(parameter.apply("suche"));
        form.setFeld(parameter.apply("feld"));
        form.setStelle(parameter.apply("stelle"));
        form.setStand(parameter.apply("stand"));
        form.setAchtung(parameter.apply("achtung"));
        form.setMeine(parameter.apply("meine"));
        form.setSortierung(parameter.apply("sortierung"));
        return form;
    }

    /** A number in the address; null for nothing and for anything that is none. */
    public static <N> N number(String text, Function<String, N> parse) {
        try {
            return text.isEmpty() ? null : parse.apply(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * What narrows and orders the list, as the query of an address without the question mark; neither Fassung nor page, so
     * that it can be used again later.
     */
    public String abfrage() {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("suche", suche);
        werte.put("feld", feld);
        werte.put("stelle", stelle);
        werte.put("stand", stand);
        werte.put("achtung", achtung);
        werte.put("meine", meine);
        werte.put("sortierung", sortierung);
        return werte.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A page with this filter and its Fassung, from the top of the list. */
    public String adresse(String seite) {
        return adresse(seite, abfrage());
    }

    /** A page with another filter; it goes on showing the Fassung of this one. */
    String adresse(String seite, String andereAbfrage) {
        String query = Stream.of(
                        andereAbfrage,
                        fassung.isEmpty() ? "" : "fassung=" + URLEncoder.encode(fassung, StandardCharsets.UTF_8))
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? seite : seite + "?" + query;
    }

    /** Whether anything narrows the list. */
    public boolean isAktiv() {
        return !(suche + feld + stelle + stand + achtung + meine).isEmpty();
    }

    /** Rows stand under their Handlungsfeld and Ziel only in the order of their numbers. */
    public boolean isGegliedert() {
        return sortierung.isEmpty() || "NUMMER".equals(sortierung);
    }

    public String getFassung() {
        return fassung;
    }

    public void setFassung(String wert) {
        this.fassung = AddressText.clean(wert);
    }

    public String getSuche() {
        return suche;
    }

    public void setSuche(String wert) {
        this.suche = AddressText.clean(wert);
    }

    public String getFeld() {
        return feld;
    }

    public void setFeld(String wert) {
        this.feld = AddressText.clean(wert);
    }

    public String getStelle() {
        return stelle;
    }

    public void setStelle(String wert) {
        this.stelle = AddressText.clean(wert);
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String wert) {
        this.stand = AddressText.clean(wert);
    }

    public String getAchtung() {
        return achtung;
    }

    public void setAchtung(String wert) {
        this.achtung = AddressText.clean(wert);
    }

    public String getMeine() {
        return meine;
    }

    public void setMeine(String wert) {
        this.meine = AddressText.clean(wert);
    }

    public String getSortierung() {
        return sortierung;
    }

    public void setSortierung(String wert) {
        this.sortierung = AddressText.clean(wert);
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
