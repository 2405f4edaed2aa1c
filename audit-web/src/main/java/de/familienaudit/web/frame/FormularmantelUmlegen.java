package de.familienaudit.web.frame;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIForm;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.Renderer;

/** Puts {@link Formularmantel} around what Faces draws forms with, once when the application starts. */
public class FormularmantelUmlegen implements SystemEventListener {

    private static final String FORM = "jakarta.faces.Form";

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        RenderKitFactory factory = (RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY);
        RenderKit kit = factory.getRenderKit(null, RenderKitFactory.HTML_BASIC_RENDER_KIT);
        Renderer<?> plain = kit.getRenderer(UIForm.COMPONENT_FAMILY, FORM);
        kit.addRenderer(UIForm.COMPONENT_FAMILY, FORM, new Formularmantel(plain));
    }
}
