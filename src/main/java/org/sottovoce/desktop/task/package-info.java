/** What takes time: queues of background work, with progress, cancellation and one outcome. */
package org.sottovoce.desktop.task;
