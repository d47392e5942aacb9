/** What the notes begin with by which a page knows that this browser keeps reports. */
export const layerHintPrefix = 'readout.localReports ';
