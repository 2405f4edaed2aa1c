package de.familienaudit.web.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesErrorHandler} in front of the handler of the server. */
public class FacesErrorHandlerFactory extends ExceptionHandlerFactory {

    public FacesErrorHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesErrorHandler(getWrapped().getExceptionHandler());
    }
}
