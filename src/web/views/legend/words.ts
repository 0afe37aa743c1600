export const words = { legend: 'Legend', parties: 'Parties' };
