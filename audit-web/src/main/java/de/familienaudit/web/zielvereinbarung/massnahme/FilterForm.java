package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.web.frame.AddressText;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Listenansicht ansicht = new Listenansicht();

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
     * What narrows, orders and shapes the list, as the query of an address without the question mark; neither Fassung nor
     * page nor what is folded just now, so that it can be used again later.
     */
    public String abfrage() {
        return Adressteil.abfrage(werte());
    }

    private Map<String, String> werte() {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("suche", suche);
        werte.put("feld", feld);
        werte.put("stelle", stelle);
        werte.put("stand", stand);
        werte.put("achtung", achtung);
        werte.put("meine", meine);
        werte.put("sortierung", sortierung);
        ansicht.inAdresse(werte);
        return werte;
    }

    /** A page with this filter, its Fassung and what is folded, from the top of the list. */
    public String adresse(String seite) {
        return adresse(seite, abfrage());
    }

    /** The same with other values of some parameters. */
    String adresseMit(String seite, Map<String, String> andere) {
        Map<String, String> werte = werte();
        werte.putAll(andere);
        return adresse(seite, Adressteil.abfrage(werte));
    }

    /** The same without one part of the filter. */
    String adresseOhne(String seite, String teil) {
        Map<String, String> werte = werte();
        werte.remove(teil);
        return adresse(seite, Adressteil.abfrage(werte));
    }

    /** What the address of a measure adds for the Fassung that is shown; empty for the one that holds. */
    String getFassungsteil() {
        return fassung.isEmpty() ? "" : "&" + Adressteil.abfrage(Map.of("fassung", fassung));
    }

    /** A page with another filter; it goes on showing the Fassung of this one, and folded what is. */
    String adresse(String seite, String andereAbfrage) {
        String query = Stream.of(andereAbfrage, Adressteil.abfrage(bleibendes()))
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? seite : seite + "?" + query;
    }

    /** What no filter and no order changes: the Fassung that is shown, and what of it is folded. */
    private Map<String, String> bleibendes() {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("fassung", fassung);
        werte.put("zu", ansicht.getZu());
        return werte;
    }

    /** What a form that sets only the shape of the list has to send along. */
    public List<Adressteil> getFilterteile() {
        Map<String, String> werte = werte();
        werte.keySet().removeAll(ansicht.namen());
        werte.putAll(bleibendes());
        return Adressteil.aus(werte);
    }

    /** What a form that sets only the filter has to send along. */
    public List<Adressteil> getUebrigeTeile() {
        Map<String, String> werte = bleibendes();
        werte.put("sortierung", sortierung);
        ansicht.inAdresse(werte);
        return Adressteil.aus(werte);
    }

    /** How the list looks: columns, height of rows. */
    public Listenansicht getAnsicht() {
        return ansicht;
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
