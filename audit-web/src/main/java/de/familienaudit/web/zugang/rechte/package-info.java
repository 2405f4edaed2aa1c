/** The help page of the room rechte: who may do what. */
package de.familienaudit.web.zugang.rechte;
