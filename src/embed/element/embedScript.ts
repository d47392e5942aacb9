import { ReadoutEmbed } from './ReadoutEmbed.ts';

// Twice on a page, by two articles of a portal, it is the same element.
if (!customElements.get('readout-embed')) customElements.define('readout-embed', ReadoutEmbed);
