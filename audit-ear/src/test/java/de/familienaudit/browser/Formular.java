package de.familienaudit.browser;

import de.familienaudit.browser.Besucher.Antwort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The fields of a form as a page sent them, to be changed and posted at will. */
final class Formular {

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final String REFERER = "Referer";

    /** The script of the page adds it to every form. */
    private static final String NONCE_FIELD = "primefaces.nonce";

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");

    private final Besucher besucher;
    private final String seite;
    private final Map<String, String> felder = new LinkedHashMap<>();
    private String path;

    private Formular(Besucher besucher, String path) {
        this.besucher = besucher;
        this.seite = path;
        this.path = path;
    }

    static Formular of(Besucher besucher, String path, Antwort page, String id) {
        Document document = Jsoup.parse(page.text());
        Element form = document.getElementById(id);
        if (!(form instanceof FormElement found)) {
            throw new IllegalStateException("no form " + id + " on " + path + ", status " + page.status());
        }
        Formular formular = new Formular(besucher, path);
        NONCE.matcher(page.text()).results().forEach(nonce -> formular.felder.put(NONCE_FIELD, nonce.group(1)));
        found.formData().forEach(field -> formular.felder.put(field.key(), field.value()));
        return formular;
    }

    /** Sets a field, also one that the page does not have. */
    Formular mit(String name, String value) {
        felder.put(name, value);
        return this;
    }

    Formular ohne(String name) {
        felder.remove(name);
        return this;
    }

    /** Posts to another page than the one it came from. */
    Formular an(String otherPath) {
        path = otherPath;
        return this;
    }

    /** Posts by somebody else, with the view state of the page as it was. */
    Antwort sendeAls(Besucher anderer, String button) {
        Map<String, String> fields = new LinkedHashMap<>(felder);
        fields.put(button, button);
        return anderer.post(path, fields, Map.of(REFERER, anderer.adresse(seite)));
    }

    /** Presses a button, whether the page shows it or not. */
    Antwort sende(String button) {
        return sendeAls(besucher, button);
    }

    /** Everything in the address of a GET, as a link on another site could have it. */
    Antwort sendeInDerAdresse(String button, Map<String, String> headers) {
        Map<String, String> fields = new LinkedHashMap<>(felder);
        fields.put(button, button);
        return besucher.get(path + "&" + Besucher.query(fields), headers);
    }

    /** The same as the script of the page does it. */
    Antwort sendeAjax(String button) {
        Map<String, String> fields = new LinkedHashMap<>(felder);
        fields.put(button, button);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", button);
        fields.put("jakarta.faces.partial.execute", "@all");
        fields.put("jakarta.faces.partial.render", "@all");
        return besucher.post(path, fields, Map.of("Faces-Request", "partial/ajax", REFERER, besucher.adresse(seite)));
    }
}
