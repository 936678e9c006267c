/** Trains the models from annotated text and writes their model cards. */
package org.sottovoce.training;
